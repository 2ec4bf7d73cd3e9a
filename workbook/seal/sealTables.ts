import { RECORD_TABLES, type Language, type Text } from "../../engine/index.js";
import type { RawTable } from "../read/rawTable.js";
import { TABLES } from "../text/tableDictionary.js";
import type { Seal, SealedTable } from "./seal.js";
import { SEAL_TABLES } from "./sealTableNames.js";

export const SEAL_COLUMNS = {
  scenario: { da: "Scenarie", en: "Scenario" },
  date: { da: "Dato", en: "Date" },
  sealedBy: { da: "Forseglet af", en: "Sealed by" },
  input: { da: "Forseglet input", en: "Sealed input" },
  results: { da: "Forseglede resultater", en: "Sealed results" },
} as const satisfies Readonly<Record<string, Text>>;

export const SEALED_ROW_COLUMNS = {
  scenario: SEAL_COLUMNS.scenario,
  table: { da: "Tabel", en: "Table" },
  key: { da: "Række", en: "Row" },
  content: { da: "Indhold", en: "Contents" },
} as const satisfies Readonly<Record<string, Text>>;

const RESULTS: Text = { da: "Resultat", en: "Result" };

/** Whatever a row may be sealed of. */
export const SEALED_TABLES: readonly SealedTable[] = [...RECORD_TABLES, "results"];

export const sealedTableLabel = (table: SealedTable): Text => (table === "results" ? RESULTS : TABLES[table].label);

/** The tables of a workbook's seals, as they stand in it. */
export function sealTables(seals: readonly Seal[], language: Language): readonly RawTable[] {
  const sealRows = seals.map(({ scenario, date, sealedBy, input, results }) => [
    scenario,
    date,
    sealedBy,
    input,
    results,
  ]);
  const rows = seals.flatMap(({ scenario, rows: sealed }) =>
    sealed.map(({ table, key, content }) => [scenario, sealedTableLabel(table)[language], key, content]),
  );
  return [
    rawTable(SEAL_TABLES.seals[language], Object.values<Text>(SEAL_COLUMNS), sealRows, language),
    rawTable(SEAL_TABLES.rows[language], Object.values<Text>(SEALED_ROW_COLUMNS), rows, language),
  ];
}

function rawTable(
  name: string,
  headers: readonly Text[],
  rows: readonly (readonly string[])[],
  language: Language,
): RawTable {
  const body = rows.map((row) => row.map((text) => (text === "" ? null : text)));
  return {
    name,
    sheet: name,
    firstRow: 1,
    firstColumn: 1,
    headers: headers.map((header) => header[language]),
    rows: body,
  };
}
