import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { Sheet } from "../../../workbook/write/sheet.js";

/** What every kind of sheet has, as small as it can be: each kind of cell, a choice, a highlight, a note and a chart. */
const SMALL: Omit<Sheet, "name" | "rows"> = {
  title: "Konsekvens 2026",
  titleRows: [{ label: "Scenarie", value: "Andet udkast" }],
  columns: [
    { header: "Skole-id", format: { kind: "text" }, note: "Skolens nummer" },
    { header: "Forskel", format: { kind: "kr", decimals: 0 } },
  ],
  footnotes: ["Beløb i kr."],
  table: null,
  frozenColumns: 1,
  highlights: [{ kind: "negative", columns: [1] }],
  choices: [],
  charts: [{ title: "Forskel", categoryColumn: 0, valueColumns: [1], direction: "horizontal", place: "right" }],
  print: { header: "Kommune", footer: "Konsekvens" },
};

/** A result sheet with one school, whose difference tells one version of the sheet from the other. */
export const resultSheet = (name: string, difference: string): Sheet => ({
  ...SMALL,
  name,
  rows: [
    { kind: "plain", cells: [{ text: "0101" }, { decimal: difference }] },
    { kind: "total", cells: [{ text: "I alt" }, { formula: "SUM(B5)", result: { decimal: difference } }] },
  ],
});

/** The same with nothing but its rows. */
export const plainSheet = (name: string, difference: string): Sheet => ({
  ...resultSheet(name, difference),
  ...{ title: "", titleRows: [], footnotes: [], frozenColumns: 0, highlights: [], charts: [] },
  rows: [{ kind: "plain", cells: [{ text: "0101" }, { decimal: difference }] }],
});

/** Two input sheets: a table whose choices stand on the other sheet. */
export const tableSheets: readonly Sheet[] = [
  {
    ...SMALL,
    name: "Rammer",
    table: "Rammer",
    charts: [],
    choices: [{ column: 0, choices: { formula: "'Lister'!$A$4:$A$4" }, isStrict: true, prompt: "Vælg" }],
    rows: [{ kind: "plain", cells: [{ text: "0101" }, { decimal: "12.5" }] }],
  },
  { ...plainSheet("Lister", "3"), title: "Lister" },
];

/** What the user has in the workbook already. */
export const SCHOOLS: RawTable = {
  name: "Skoler",
  sheet: "Skoler",
  firstRow: 1,
  firstColumn: 1,
  headers: ["Skole-id", "Skole", "Areal"],
  rows: [
    ["0101", "Engskolen", 4000],
    ["0102", "Bakkeskolen", 3500],
  ],
};

/** A seal as small as it can be, in two tables on sheets of their names; its date tells one version from the other. */
export const sealSheets = (date: string): readonly Sheet[] =>
  ["Forseglinger", "ForsegledeRækker"].map((name) => ({ ...plainSheet(name, "1"), table: name, title: date }));

/** Seals as a file of the command line has them: on sheets that bear no mark of the pane. */
export const SEALED: readonly RawTable[] = ["Forseglinger", "ForsegledeRækker"].map((name) => ({
  ...{ name, sheet: name, firstRow: 1, firstColumn: 1, headers: ["Scenarie", "Dato"] },
  rows: [["Endelig model", "2026-03-12"]],
}));
