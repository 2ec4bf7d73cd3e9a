import type { RawValue } from "../../../workbook/read/rawTable.js";
import { PortFault } from "../../app/portFault.js";
import type { AppendedRows, CellEdit, TableEdits } from "../../app/workbookPort.js";

/** A cell to change, as it was. */
export interface CellTarget {
  readonly range: Excel.Range;
  readonly value: RawValue;
  readonly before: Content;
}

/** Rows to append, where they go, and how the table ended before. */
export interface AppendTarget {
  readonly table: Excel.Table;
  readonly rows: readonly (readonly RawValue[])[];
  readonly rowsBefore: number;
  readonly columns: number;
  /** The formats of the last row: the new ones get the same. */
  readonly formats: readonly string[];
  /** A new table has one blank row, which is filled instead of left above the new ones; else null. */
  readonly blankRow: Content | null;
}

export interface Content {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface EditTargets {
  readonly cells: readonly CellTarget[];
  readonly append: readonly AppendTarget[];
}

/**
 * Finds everything that is to be changed, and what is there now. Throws before anything is touched where a table or cell is
 * no longer where it was read, or may not be written.
 */
export async function findTargets(context: Excel.RequestContext, edits: TableEdits): Promise<EditTargets> {
  const cells = edits.cells.map((edit) => findCell(context, edit));
  const append = byTable(edits.append).map((rows) => findTable(context, rows));
  await context.sync();
  for (const { edit, sheet } of cells) if (sheet.isNullObject) throw new PortFault("placeGone", placeOf(edit));
  for (const { appended, table } of append) if (table.isNullObject) throw new PortFault("tableMoved", appended.table);
  const found = cells.map(loadCell);
  const ends = append.map(loadEnd);
  await context.sync();
  return { cells: found.map(cellTarget), append: ends.map(appendTarget) };
}

/** Each table once, with all its rows in their order. */
function byTable(appended: readonly AppendedRows[]): readonly AppendedRows[] {
  const tables = [...new Set(appended.map(({ table }) => table))];
  const joined = tables.map((table) => ({
    table,
    rows: appended.filter((other) => other.table === table).flatMap(({ rows }) => rows),
  }));
  return joined.filter(({ rows }) => rows.length > 0);
}

interface FoundCell {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
}

function findCell(context: Excel.RequestContext, edit: CellEdit): FoundCell {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("name");
  return { edit, sheet };
}

function loadCell({ edit, sheet }: FoundCell) {
  const range = sheet.getRange(edit.address);
  const tables = range.getTables(false);
  range.load("formulas,numberFormat");
  tables.load("items/name");
  sheet.protection.load("protected");
  return { edit, sheet, range, tables };
}

function cellTarget({ edit, sheet, range, tables }: ReturnType<typeof loadCell>): CellTarget {
  if (sheet.protection.protected) throw new PortFault("sheetProtected", edit.sheet);
  if (tables.items.length === 0) throw new PortFault("tableMoved", placeOf(edit));
  return { range, value: edit.value, before: contentOf(range) };
}

interface FoundTable {
  readonly appended: AppendedRows;
  readonly table: Excel.Table;
}

function findTable(context: Excel.RequestContext, appended: AppendedRows): FoundTable {
  const table = context.workbook.tables.getItemOrNullObject(appended.table);
  table.load("name");
  return { appended, table };
}

function loadEnd({ appended, table }: FoundTable) {
  const { worksheet } = table;
  const body = table.getDataBodyRange();
  const last = body.getLastRow();
  body.load("rowCount,columnCount");
  last.load("formulas,numberFormat");
  worksheet.load("name");
  worksheet.protection.load("protected");
  return { appended, table, worksheet, body, last };
}

function appendTarget({ appended, table, worksheet, body, last }: ReturnType<typeof loadEnd>): AppendTarget {
  if (worksheet.protection.protected) throw new PortFault("sheetProtected", worksheet.name);
  const { rowCount: rowsBefore, columnCount: columns } = body;
  if (appended.rows.some((row) => row.length !== columns)) throw new PortFault("tableMoved", appended.table);
  const isBlank = rowsBefore === 1 && last.formulas.every((row) => row.every((value) => value === ""));
  const { formats } = contentOf(last);
  return {
    ...{ table, rows: appended.rows, rowsBefore, columns },
    formats: formats[0] ?? [],
    blankRow: isBlank ? contentOf(last) : null,
  };
}

function contentOf({ formulas, numberFormat }: Excel.Range): Content {
  const formats: readonly (readonly unknown[])[] = numberFormat;
  return { formulas, formats: formats.map((row) => row.map(String)) };
}

const placeOf = ({ sheet, address }: CellEdit): string => `${sheet}!${address}`;
