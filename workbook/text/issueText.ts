import type { Issue } from "../../engine/domain/issue.js";
import type { IssueCode } from "../../engine/domain/issueCode.js";
import type { Language, Text } from "../../engine/domain/text.js";
import { fileIssuesDa } from "./fileIssues.da.js";
import { fileIssuesEn } from "./fileIssues.en.js";
import { fillPlaces } from "./fillPlaces.js";
import { issuePlace } from "./issuePlace.js";
import type { IssueSentence } from "./issueSentence.js";
import { issueWords } from "./issueWords.js";
import { MODEL_ISSUES_DA } from "./modelIssues.da.js";
import { MODEL_ISSUES_EN } from "./modelIssues.en.js";
import { READ_ISSUES_DA } from "./readIssues.da.js";
import { READ_ISSUES_EN } from "./readIssues.en.js";
import { SEAL_ISSUES_DA } from "./sealIssues.da.js";
import { SEAL_ISSUES_EN } from "./sealIssues.en.js";

/** An issue in words: where, what was found, what was expected (phrases) and what to do (sentences). */
export interface IssueText {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

type Catalogue = Readonly<Record<IssueCode, Partial<IssueSentence> & Omit<IssueSentence, "found">>>;

/** Issues about a file have no sentence for what was found: the reader of files writes it. */
const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  da: { ...fileIssuesDa, ...MODEL_ISSUES_DA, ...READ_ISSUES_DA, ...SEAL_ISSUES_DA },
  en: { ...fileIssuesEn, ...MODEL_ISSUES_EN, ...READ_ISSUES_EN, ...SEAL_ISSUES_EN },
};

const LINE: Text = {
  da: "{where}: fandt {found}, ventede {expected}. {remedy}",
  en: "{where}: found {found}, expected {expected}. {remedy}",
};

/** The sentences of an issue in the user's language. */
export function issueText(issue: Issue, language: Language): IssueText {
  const { found = "{found}", expected, remedy } = CATALOGUES[language][issue.code];
  const words = issueWords(issue, language);
  return {
    where: issuePlace(issue, language),
    found: fillPlaces(found, words),
    expected: fillPlaces(expected, words),
    remedy: fillPlaces(remedy, words),
  };
}

/** An issue on one line: "Elevtal, celle D14: fandt …, ventede …. Skriv …" */
export function issueLine(issue: Issue, language: Language): string {
  return fillPlaces(LINE[language], { ...issueText(issue, language) });
}
