import {
  classCliffs,
  type ClassGroup,
  type Language,
  type OnePupil,
  type PupilEffect,
  type PupilSensitivity,
  type Text,
} from "../../engine/index.js";
import { classCliffWords } from "../../workbook/present/classCliffWords.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { severalGroups } from "../severalGroups.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { indented, titleBlock } from "./page.js";
import { resultTitle } from "./resultTitle.js";

const WORDS = {
  schoolYear: { da: "Skoleår", en: "School year" },
  cliffs: { da: "Hvor én elev ændrer antallet af klasser", en: "Where one pupil changes the number of classes" },
  none: { da: "ingen steder", en: "nowhere" },
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  site: { da: "Matrikel", en: "Site" },
  group: { da: "Gruppe", en: "Group" },
  grade: { da: "Trin", en: "Grade" },
  pupils: { da: "Elever", en: "Pupils" },
  classes: { da: "Klasser", en: "Classes" },
  toOneMore: { da: "Til én mere", en: "To one more" },
  toOneFewer: { da: "Til én færre", en: "To one fewer" },
  more: { da: "Én mere: skolen", en: "One more: the school" },
  moreOthers: { da: "Én mere: de andre", en: "One more: the others" },
  fewer: { da: "Én færre: skolen", en: "One fewer: the school" },
  fewerOthers: { da: "Én færre: de andre", en: "One fewer: the others" },
  refused: { da: "kan ikke regnes", en: "cannot be computed" },
} as const satisfies Readonly<Record<string, Text>>;

/** The cliffs in sentences, then every school and grade with what one pupil more and one fewer does. */
export function pupilText(sensitivity: OnePupil, language: Language): readonly string[] {
  const { allocation, schoolYear, year, cells } = sensitivity;
  const { unitDecimals } = allocation.settings;
  const style = { unitDecimals, language, namesGroup: severalGroups(sensitivity) };
  const cliffs = classCliffs(sensitivity).map((cliff) => classCliffWords(cliff, style));
  return [
    {
      da: `Én elev mere eller færre i ${schoolYear}, ${allocation.scenario}, budget ${year}`,
      en: `One pupil more or fewer in ${schoolYear}, ${allocation.scenario}, budget ${year}`,
    }[language],
    ...titleBlock([...resultTitle(allocation, language), [WORDS.schoolYear[language], schoolYear]]),
    "",
    WORDS.cliffs[language],
    ...indented(cliffs.length === 0 ? [WORDS.none[language]] : cliffs, 2),
    "",
    ...alignedTable(
      columnsOf(language),
      cells.map((cell) => rowOf(cell, unitDecimals, language)),
    ),
  ];
}

function columnsOf(language: Language): readonly TextColumn[] {
  const { id, school, site, group, ...others } = WORDS;
  const left = [id, school, site, group].map((text): TextColumn => ({ heading: text[language], align: "left" }));
  const numbers = [others.grade, others.pupils, others.classes, others.toOneMore, others.toOneFewer];
  const money = [others.more, others.moreOthers, others.fewer, others.fewerOthers];
  return [...left, ...[...numbers, ...money].map((text): TextColumn => ({ heading: text[language], align: "right" }))];
}

function rowOf(cell: PupilSensitivity, unitDecimals: number, language: Language): TextRow {
  const group: ClassGroup | undefined = cell.classGroups[0];
  const counts = [group?.classes, group?.toOneMore, group?.toOneFewer];
  const effect = (of: PupilEffect | null, isRefused: boolean): readonly string[] => {
    if (of) return [of.own, of.others].map((amount) => moneyText(amount, unitDecimals, language));
    return [isRefused ? WORDS.refused[language] : "", ""];
  };
  const isRefused = cell.refused.length > 0;
  return {
    kind: "plain",
    cells: [
      ...[cell.schoolId, cell.schoolName, cell.site, cell.group, String(cell.grade), String(cell.pupils)],
      ...counts.map((count) => (count === undefined ? "" : String(count))),
      ...effect(cell.more, isRefused),
      ...effect(cell.fewer, isRefused && cell.pupils > 0),
    ],
  };
}
