import type { CellAddress } from "../domain/cell.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { TableName } from "../domain/tableName.js";
import { asFieldValue, isListValue } from "./fieldValue.js";
import type { InputRecord, RecordField } from "./inputRecord.js";
import { RECORD_KEYS, RECORD_TABLES } from "./recordKeys.js";

/** A row of any input table. */
export type InputRow = ModelInput[TableName][number];

/** Where a value stands is no part of what it says. */
const ADDRESSES: readonly string[] = ["at", "cells"];

/** Lists whose order means nothing: the same names in another order are the same cell. */
const UNORDERED: readonly string[] = ["groups", "looksAt"];

/**
 * Every cell of an input, row by row. Read off the rows themselves, column by column, so that a column which is added to
 * a table is never forgotten: neither by the change log nor by a seal.
 */
export const inputRecords = (input: ModelInput): readonly InputRecord[] =>
  RECORD_TABLES.flatMap((table) => inputRecordsOf(input, table));

/** The same of one table. */
export const inputRecordsOf = (input: ModelInput, table: TableName): readonly InputRecord[] =>
  input[table].map((row) => recordOf(table, row));

/** One row, cell by cell. */
export function recordOf(table: TableName, row: InputRow): InputRecord {
  const at = "at" in row ? row.at : row.cells.name;
  const fields = Object.entries<unknown>({ ...row })
    .filter(([column]) => !ADDRESSES.includes(column))
    .flatMap(([column, value]) => fieldsOf(column, value, addressOf(row, column) ?? at));
  const isKey = ({ column }: RecordField): boolean => RECORD_KEYS[table].includes(column);
  return { table, key: fields.filter(isKey), fields: fields.filter((field) => !isKey(field)), at };
}

function addressOf(row: InputRow, column: string): CellAddress | undefined {
  const cells: Readonly<Record<string, CellAddress>> = "cells" in row ? row.cells : {};
  return cells[column];
}

function fieldsOf(column: string, value: unknown, at: CellAddress): readonly RecordField[] {
  if (value instanceof Map)
    return [...(value as ReadonlyMap<unknown, unknown>)].map(([of, cell]) => field(column, String(of), cell, at));
  if (column === "grades" && Array.isArray(value))
    return value.map((cell: unknown, grade) => field(column, String(grade), cell, at));
  return [field(column, null, value, at)];
}

function field(column: string, of: string | null, cell: unknown, row: CellAddress): RecordField {
  if (isLocated(cell)) return { column, of, value: asFieldValue(cell.value), at: cell.at };
  const value = asFieldValue(cell);
  const inOrder = UNORDERED.includes(column) && isListValue(value) ? [...value].sort() : value;
  return { column, of, value: inOrder, at: row };
}

function isLocated(cell: unknown): cell is { readonly value: unknown; readonly at: CellAddress } {
  return typeof cell === "object" && cell !== null && "value" in cell && "at" in cell;
}
