import type { Language, Text } from "../../../engine/domain/text.js";
import type { TableName } from "../../../engine/domain/tableName.js";
import { MECHANISMS } from "../../../engine/index.js";
import type { ColumnDefinition } from "../../text/columnDefinition.js";
import { wordsOf } from "../../text/words.js";

/** A list on the sheet of lists: too long, or with commas in its words, to stand in the validation itself. */
export interface ChoiceListColumn {
  readonly name: "mechanism" | "parameter" | "unit" | "countBasis" | "settingName";
  readonly header: Text;
  readonly choices: (language: Language) => readonly string[];
}

const COUNT_BASES: readonly Text[] = [
  { da: "7/12+5/12", en: "7/12+5/12" },
  { da: "gammelt skoleår", en: "old school year" },
  { da: "nyt skoleår", en: "new school year" },
  { da: "forrige år", en: "previous year" },
  { da: "gennemsnit af 3 skoleår", en: "average of 3 school years" },
  { da: "kalenderår", en: "calendar year" },
];

const UNITS: readonly Text[] = [
  { da: "kr", en: "kr" },
  { da: "kr/skole", en: "kr/school" },
  { da: "kr/elev", en: "kr/pupil" },
  { da: "kr/klasse", en: "kr/class" },
  { da: "kr/enhed", en: "kr/unit" },
  { da: "kr/m²", en: "kr/m²" },
  { da: "elever", en: "pupils" },
  { da: "timer", en: "hours" },
  { da: "antal", en: "number" },
  { da: "andel", en: "share" },
  { da: "pct.", en: "percent" },
  { da: "faktor", en: "factor" },
  { da: "ord", en: "word" },
];

const inLanguage =
  (texts: readonly Text[]) =>
  (language: Language): readonly string[] => [...new Set(texts.map((text) => text[language]))];

/** In the order of code units, so that the file is the same on every machine. */
const sorted =
  (texts: readonly Text[]) =>
  (language: Language): readonly string[] =>
    [...inLanguage(texts)(language)].sort();

/** The lists, in the order of their columns. Words that a mechanism declares are never written twice. */
export const CHOICE_LISTS: readonly ChoiceListColumn[] = [
  {
    name: "mechanism",
    header: { da: "Mekanismer", en: "Mechanisms" },
    choices: sorted(MECHANISMS.map(({ label }) => label)),
  },
  {
    name: "parameter",
    header: { da: "Parametre", en: "Parameters" },
    choices: sorted(MECHANISMS.flatMap(({ parameters }) => parameters.map(({ label }) => label))),
  },
  { name: "unit", header: { da: "Enheder", en: "Units" }, choices: inLanguage(UNITS) },
  { name: "countBasis", header: { da: "Elevtal følger", en: "Pupils follow" }, choices: inLanguage(COUNT_BASES) },
  { name: "settingName", header: { da: "Indstillinger", en: "Settings" }, choices: inLanguage(wordsOf("settingName")) },
];

const SUGGESTED: Readonly<Partial<Record<TableName, Readonly<Record<string, ChoiceListColumn["name"]>>>>> = {
  settings: { name: "settingName" },
  parts: { mechanism: "mechanism", countBasis: "countBasis" },
  parameters: { parameter: "parameter", unit: "unit" },
  curves: { unit: "unit" },
  demography: { countBasis: "countBasis" },
};

/** The list of the sheet of lists that a column is chosen from; null where it has none. */
export function listOfColumn(table: TableName, column: ColumnDefinition): ChoiceListColumn["name"] | null {
  return SUGGESTED[table]?.[column.id] ?? null;
}
