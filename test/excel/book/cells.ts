import { cellKey, keyColumn, keyRow, type CellData, type Rect, type SheetData } from "./bookData.js";
import { cellsOf, contains, rect } from "./rect.js";

const GENERAL = "General";
const WIDE = 1_000_000;

export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cells.get(cellKey(row, column));

export function setCell(sheet: SheetData, row: number, column: number, cell: CellData | null): void {
  if (cell === null) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), cell);
}

export function formatAt(sheet: SheetData, row: number, column: number): string {
  const own = sheet.numberFormats.get(cellKey(row, column));
  if (own !== undefined) return own;
  const wide = [...sheet.wideFormats].reverse().find((other) => contains(other.rect, rect(row, column, 1, 1)));
  return wide?.format ?? GENERAL;
}

export function setFormat(sheet: SheetData, row: number, column: number, format: string): void {
  if (format === GENERAL && sheet.wideFormats.length === 0) sheet.numberFormats.delete(cellKey(row, column));
  else sheet.numberFormats.set(cellKey(row, column), format);
}

/** One format for a whole area; whole columns are not written cell by cell. */
export function setFormats(sheet: SheetData, area: Rect, format: string): void {
  if (cellsOf(area) < WIDE) {
    forEachCell(area, (row, column) => setFormat(sheet, row, column, format));
    return;
  }
  for (const key of [...sheet.numberFormats.keys()])
    if (contains(area, rect(keyRow(key), keyColumn(key), 1, 1))) sheet.numberFormats.delete(key);
  sheet.wideFormats.push({ rect: area, format });
}

export function forEachCell(area: Rect, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

/** The cells of an area that hold something, found the shorter way. */
export function filledCells(sheet: SheetData, area: Rect): readonly (readonly [number, number, CellData])[] {
  const found: [number, number, CellData][] = [];
  if (cellsOf(area) > sheet.cells.size) {
    for (const [key, cell] of sheet.cells)
      if (contains(area, rect(keyRow(key), keyColumn(key), 1, 1))) found.push([keyRow(key), keyColumn(key), cell]);
    return found;
  }
  forEachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell) found.push([row, column, cell]);
  });
  return found;
}

/** The smallest area that holds every cell with a value (and, unless `valuesOnly`, with a format of its own). */
export function usedRect(sheet: SheetData, within: Rect, valuesOnly: boolean): Rect | null {
  const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const key of sheet.cells.keys()) see(edges, within, keyRow(key), keyColumn(key));
  if (!valuesOnly) {
    for (const key of sheet.numberFormats.keys()) see(edges, within, keyRow(key), keyColumn(key));
    for (const { rect: area } of sheet.tables) {
      see(edges, within, area.row, area.column);
      see(edges, within, area.row + area.rows - 1, area.column + area.columns - 1);
    }
  }
  const { top, left, bottom, right } = edges;
  return bottom < 0 ? null : rect(top, left, bottom - top + 1, right - left + 1);
}

/** Plain comparisons: a sheet may have a million cells. */
function see(
  edges: { top: number; left: number; bottom: number; right: number },
  within: Rect,
  row: number,
  column: number,
): void {
  const isOutside =
    row < within.row ||
    row >= within.row + within.rows ||
    column < within.column ||
    column >= within.column + within.columns;
  if (isOutside) return;
  if (row < edges.top) edges.top = row;
  if (row > edges.bottom) edges.bottom = row;
  if (column < edges.left) edges.left = column;
  if (column > edges.right) edges.right = column;
}
