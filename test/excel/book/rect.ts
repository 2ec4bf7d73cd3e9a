import { COLUMNS, ROWS, type Rect } from "./bookData.js";

export const rect = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (area: Rect): number => area.row + area.rows - 1;
export const lastColumn = (area: Rect): number => area.column + area.columns - 1;

export const isInGrid = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;

export function intersection(one: Rect, other: Rect): Rect | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? rect(row, column, rows, columns) : null;
}

/** Asked for every layer of every cell that is written: no area is made to answer it. */
export const overlaps = (one: Rect, other: Rect): boolean =>
  Math.max(one.row, other.row) <= Math.min(lastRow(one), lastRow(other)) &&
  Math.max(one.column, other.column) <= Math.min(lastColumn(one), lastColumn(other));

export const contains = (outer: Rect, inner: Rect): boolean =>
  cellsOf(inner) > 0 &&
  outer.row <= inner.row &&
  lastRow(inner) <= lastRow(outer) &&
  outer.column <= inner.column &&
  lastColumn(inner) <= lastColumn(outer);

export const isSame = (one: Rect, other: Rect): boolean => contains(one, other) && contains(other, one);

/** The smallest area that holds both. */
export function boundingRect(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(lastRow(one), lastRow(other)) - row + 1;
  return rect(row, column, rows, Math.max(lastColumn(one), lastColumn(other)) - column + 1);
}

export const cellsOf = (area: Rect): number => area.rows * area.columns;
