import { subjectKey, type ChangeLog, type Language } from "../../engine/index.js";
import { changeSentence } from "../../workbook/present/changeSentence.js";
import { changeSubjectWords } from "../../workbook/present/changeSubjectWords.js";
import { CHANGE_LOG_WORDS } from "../../workbook/write/result/changeLogWords.js";
import { paragraph, titleBlock } from "./page.js";

/** The change log as people read it: a heading for everything that is changed as one, and a sentence for every cell. */
export function changesText(log: ChangeLog, language: Language): readonly string[] {
  const words = CHANGE_LOG_WORDS[language];
  const ofModel = (name: string, model: string): string => (name === model ? name : `${name} (${model})`);
  const title = titleBlock([
    [words.from, ofModel(log.from, log.fromModel)],
    [words.to, ofModel(log.to, log.toModel)],
    [words.changes, words.count(log.subjects.length, log.changes.length)],
  ]);
  const told = log.subjects.flatMap((subject, index) => [
    `${index + 1}. ${changeSubjectWords(subject, language)}`,
    ...log.changes
      .filter((change) => subjectKey(change.subject) === subjectKey(subject))
      .flatMap((change) => paragraph(changeSentence(change, language), INDENT)),
    "",
  ]);
  const none = log.changes.length === 0 ? [words.noChanges] : [];
  const note = log.onPupilsOfAfter ? paragraph(words.onPupilsOfAfter, 0) : [];
  return [...title, "", ...told, ...none, ...note];
}

const INDENT = 3;
