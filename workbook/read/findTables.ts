import type { Issue } from "../../engine/domain/issue.js";
import type { Text } from "../../engine/domain/text.js";
import { SEAL_TABLES } from "../seal/sealTableNames.js";
import type { TableDefinition } from "../text/columnDefinition.js";
import { nameKey } from "../text/nameKey.js";
import { RESULT_SHEETS, TABLE_LIST } from "../text/tableDictionary.js";
import { isBlank } from "./blank.js";
import { cellAddress } from "./cellName.js";
import { findColumns } from "./findColumns.js";
import type { FoundTable, TableRow } from "./foundTable.js";
import { headerAddress } from "./foundTable.js";
import type { IssueLog } from "./issueLog.js";
import type { RawTable } from "./rawTable.js";

/** Excel users often call a table "tblSkoler"; that is the same table. */
const PREFIX = /^tbl[ _]?/;

/**
 * Finds a table by its Danish or English name. One that may be left out is then empty; null where a table that must be
 * there is missing, or where a header that must be there is.
 */
export function findTable<Id extends string>(
  tables: readonly RawTable[],
  definition: TableDefinition<Id>,
  log: IssueLog,
): FoundTable<Id> | null {
  const [raw, ...others] = tables.filter((table) => isCalled(table.name, definition.label));
  for (const other of others) log.report(doubledTable(other, definition));
  if (!raw) return absentTable(tables, definition, log);
  const columns = findColumns(raw, definition, log);
  reportValuesOutside(raw, definition, log);
  if (!columns) return null;
  const rows = filledRows(raw).map((index): TableRow<Id> => ({ definition, raw, columns, index }));
  if (rows.length === 0 && definition.required) log.report(tableIssue("emptyTable", raw, definition));
  return { definition, raw, columns, rows };
}

/** A remark for every table that is neither input, nor seals, nor on one of Tildel's own result sheets: it is not read. */
export function reportUnknownTables(tables: readonly RawTable[], log: IssueLog): void {
  for (const table of tables) {
    const known = TABLE_LIST.some(({ label }) => isCalled(table.name, label));
    const ours = RESULT_SHEETS.some((label) => isCalled(table.sheet, label));
    const seals = Object.values(SEAL_TABLES).some((label) => isCalled(table.name, label));
    if (!known && !ours && !seals) log.report(unknownTable(table));
  }
}

function absentTable<Id extends string>(
  tables: readonly RawTable[],
  definition: TableDefinition<Id>,
  log: IssueLog,
): FoundTable<Id> | null {
  if (definition.required) {
    log.report(missingTable(tables, definition));
    return null;
  }
  const raw = { name: definition.label.da, sheet: "", firstRow: 1, firstColumn: 1, headers: [], rows: [] };
  return { definition, raw, columns: { named: new Map(), years: [], grades: [], facts: [] }, rows: [] };
}

function isCalled(name: string, label: Text): boolean {
  const key = nameKey(name).replace(PREFIX, "");
  return key === nameKey(label.da) || key === nameKey(label.en);
}

function filledRows(raw: RawTable): readonly number[] {
  return raw.rows.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
}

function reportValuesOutside(raw: RawTable, definition: TableDefinition, log: IssueLog): void {
  const width = raw.headers.length;
  raw.rows.forEach((row, index) => {
    const outside = row.findIndex((value, column) => column >= width && !isBlank(value));
    if (outside < 0) return;
    const at = cellAddress(raw.sheet, raw.firstColumn + outside, raw.firstRow + 1 + index);
    log.report({ code: "valueOutsideTable", severity: "error", table: definition.name, at, found: "", details: {} });
  });
}

function missingTable(tables: readonly RawTable[], definition: TableDefinition): Issue {
  const details = { tables: tables.map(({ name }) => name).join(", ") };
  return { code: "tableNotFound", severity: "error", table: definition.name, at: null, found: "", details };
}

function doubledTable(raw: RawTable, definition: TableDefinition): Issue {
  return { ...tableIssue("doubledTable", raw, definition), details: { sheet: raw.sheet } };
}

function tableIssue(code: "doubledTable" | "emptyTable", raw: RawTable, definition: TableDefinition): Issue {
  const at = headerAddress(raw, 0);
  return { code, severity: "error", table: definition.name, at, found: "", details: {} };
}

function unknownTable(raw: RawTable): Issue {
  const at = headerAddress(raw, 0);
  return { code: "unknownTable", severity: "remark", table: null, at, found: raw.name, details: {} };
}
