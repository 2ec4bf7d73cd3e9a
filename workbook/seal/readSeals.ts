import type { Issue, Text } from "../../engine/index.js";
import { bookLanguage } from "../read/bookLanguage.js";
import { headerAddress } from "../read/foundTable.js";
import type { RawTable } from "../read/rawTable.js";
import { showRaw } from "../read/showRaw.js";
import { nameKey } from "../text/nameKey.js";
import type { Seal, SealedRow } from "./seal.js";
import { isCalled, SEAL_TABLES } from "./sealTableNames.js";
import { SEAL_COLUMNS, SEALED_ROW_COLUMNS, SEALED_TABLES, sealedTableLabel } from "./sealTables.js";

/** The seals of a workbook, and what keeps any of them from being read. None where it has none. */
export interface ReadSeals {
  readonly seals: readonly Seal[];
  readonly issues: readonly Issue[];
}

export function readSeals(tables: readonly RawTable[]): ReadSeals {
  const [seals, rows] = [SEAL_TABLES.seals, SEAL_TABLES.rows].map((label) =>
    tables.find((table) => isCalled(table.name, label)),
  );
  if (!seals && !rows) return { seals: [], issues: [] };
  const issues = [
    ...missing(seals, SEAL_TABLES.seals, SEAL_COLUMNS),
    ...missing(rows, SEAL_TABLES.rows, SEALED_ROW_COLUMNS),
  ];
  if (!seals || !rows || issues.length > 0) return { seals: [], issues };
  const sealed = textsOf(rows, SEALED_ROW_COLUMNS, tables).map(({ scenario, table, key, content }) => ({
    scenario,
    row: { table: tableCalled(table), key, content },
  }));
  const found = textsOf(seals, SEAL_COLUMNS, tables).filter(({ scenario }) => scenario !== "");
  return {
    seals: found.map((seal) => ({
      ...seal,
      rows: sealed
        .filter(({ scenario }) => nameKey(scenario) === nameKey(seal.scenario))
        .flatMap(({ row: { table, key, content } }): readonly SealedRow[] => (table ? [{ table, key, content }] : [])),
    })),
    issues,
  };
}

/** A table that is gone, or lacks a column, is told once. */
function missing(table: RawTable | undefined, label: Text, columns: Readonly<Record<string, Text>>): readonly Issue[] {
  if (!table) return [notReadable(label.da, null, label)];
  return Object.values(columns)
    .filter((column) => columnIndex(table, column) < 0)
    .map((column) => notReadable(table.name, headerAddress(table, 0), column));
}

const notReadable = (found: string, at: Issue["at"], column: Text): Issue => ({
  ...{ code: "sealNotReadable", severity: "remark", table: null, at, found },
  details: { columnDa: `"${column.da}"`, columnEn: `"${column.en}"` },
});

function textsOf<Column extends string>(
  table: RawTable,
  columns: Readonly<Record<Column, Text>>,
  all: readonly RawTable[],
): readonly Readonly<Record<Column, string>>[] {
  const language = bookLanguage(all);
  return table.rows.map((row) => {
    const cells = Object.entries<Text>(columns).map(([id, label]) => {
      const raw = row[columnIndex(table, label)] ?? null;
      return [id, typeof raw === "string" ? raw : showRaw(raw, language)] as const;
    });
    return Object.fromEntries(cells) as Record<Column, string>;
  });
}

const columnIndex = ({ headers }: RawTable, label: Text): number =>
  headers.findIndex((header) => isCalled(header, label));

const tableCalled = (name: string): SealedRow["table"] | null =>
  SEALED_TABLES.find((table) => isCalled(name, sealedTableLabel(table))) ?? null;
