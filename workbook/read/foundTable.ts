import type { CellAddress } from "../../engine/domain/cell.js";
import type { TableDefinition } from "../text/columnDefinition.js";
import { cellAddress } from "./cellName.js";
import type { RawTable, RawValue } from "./rawTable.js";

/** A column of which there is one for every year or grade. */
export interface NumberedColumn {
  readonly number: number;
  readonly index: number;
}

export interface FactColumn {
  readonly header: string;
  readonly index: number;
}

/** Where the columns of a table stand, counted from 0. */
export interface FoundColumns {
  readonly named: ReadonlyMap<string, number>;
  readonly years: readonly NumberedColumn[];
  readonly grades: readonly NumberedColumn[];
  readonly facts: readonly FactColumn[];
}

/** An input table that was found and has every header it must have. Wholly blank rows are left out. */
export interface FoundTable<Id extends string = string> {
  readonly definition: TableDefinition<Id>;
  readonly raw: RawTable;
  readonly columns: FoundColumns;
  readonly rows: readonly TableRow<Id>[];
}

/** One row; `index` counts the table's body rows from 0. */
export interface TableRow<Id extends string = string> {
  readonly definition: TableDefinition<Id>;
  readonly raw: RawTable;
  readonly columns: FoundColumns;
  readonly index: number;
}

/** Where a column of the row stands; null where the table leaves the column out. */
export function columnIndex<Id extends string>(row: TableRow<Id>, id: Id): number | null {
  return row.columns.named.get(id) ?? null;
}

export function valueAt(row: TableRow, index: number | null): RawValue {
  return index === null ? null : (row.raw.rows[row.index]?.[index] ?? null);
}

/** The cell of a column; of a column that is left out, the row's first cell. */
export function addressAt(row: TableRow, index: number | null): CellAddress {
  return cellAddress(row.raw.sheet, row.raw.firstColumn + (index ?? 0), row.raw.firstRow + 1 + row.index);
}

/** The cell that stands for the whole row: that of the table's first column, wherever it is. */
export function rowAddress(row: TableRow): CellAddress {
  return addressAt(row, columnIndex(row, row.definition.columns[0]?.id ?? ""));
}

export function headerAddress(raw: RawTable, index: number): CellAddress {
  return cellAddress(raw.sheet, raw.firstColumn + index, raw.firstRow);
}
