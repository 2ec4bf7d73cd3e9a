import type { Language, Text } from "../../engine/index.js";
import type { RawTable } from "../read/rawTable.js";
import type { Sheet } from "../write/sheet.js";
import type { Seal } from "./seal.js";
import { isCalled, SEAL_TABLES } from "./sealTableNames.js";
import { sealTables } from "./sealTables.js";

const PURPOSE: Text = { da: "Indhold", en: "Contents" };
const EXPLANATIONS: readonly Text[] = [
  {
    da: "Hvert forseglet scenarie med fingeraftryk af alt, der står i tabellerne, og af resultaterne. Skrevet af Tildel; skal ikke rettes.",
    en: "Every sealed scenario with fingerprints of all that stands in the tables, and of the results. Written by Tildel; not to be edited.",
  },
  {
    da: "De rækker, der blev forseglet, så check kan sige, hvad der er ændret. Skrevet af Tildel; skal ikke rettes.",
    en: "The rows that were sealed, so that check can tell what has changed. Written by Tildel; not to be edited.",
  },
];
const WIDTHS: readonly (readonly number[])[] = [
  [28, 13, 22, 68, 68],
  [28, 16, 60, 90],
];

/** The sheets of a workbook's seals, one table on each; they may be moved from workbook to workbook. */
export function sealSheets(seals: readonly Seal[], language: Language): readonly Sheet[] {
  return sealTables(seals, language).map((table, index) =>
    sealSheet(table, EXPLANATIONS[index]?.[language] ?? "", WIDTHS[index] ?? [], language),
  );
}

/** The sheet of a table of seals as it stands in a workbook. */
export function sheetOfSeals(table: RawTable): Sheet {
  const place = isCalled(table.name, SEAL_TABLES.seals) ? 0 : 1;
  const language = [SEAL_TABLES.seals, SEAL_TABLES.rows].some(({ en }) => isCalled(table.name, { da: en, en }))
    ? "en"
    : "da";
  return sealSheet(table, EXPLANATIONS[place]?.[language] ?? "", WIDTHS[place] ?? [], language);
}

const sealSheet = (table: RawTable, purpose: string, widths: readonly number[], language: Language): Sheet => ({
  name: table.name,
  title: table.name,
  titleRows: [{ label: PURPOSE[language], value: purpose }],
  columns: table.headers.map((header, column) => ({
    header,
    format: { kind: "text" },
    width: widths[column] ?? 20,
  })),
  rows: table.rows.map((row) => ({
    kind: "plain",
    cells: row.map((value) => (typeof value === "string" ? { text: value } : null)),
  })),
  footnotes: [],
  table: table.name,
  frozenColumns: 1,
  highlights: [],
  choices: [],
  charts: [],
  print: { header: table.name, footer: "Tildel" },
});
