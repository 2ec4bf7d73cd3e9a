import { COLUMNS, cellKey, keyColumn, keyRow, ROWS, type Layer, type Rect, type SheetData } from "./bookData.js";
import { invalidOperation } from "../protocol/hostError.js";
import { contains, intersection, lastColumn, lastRow, overlaps, rect } from "./rect.js";

/**
 * Moves everything from an area on down (count above 0) or up (below 0: the area itself is gone), within its columns.
 * Refuses what would tear a table in two, as Excel does.
 */
export function shiftRows(sheet: SheetData, area: Rect, count: number, owner?: string): void {
  const from = count < 0 ? area.row - count : area.row;
  const moving = rect(from, area.column, ROWS - from, area.columns);
  const torn = sheet.tables.some(
    (table) => table.id !== owner && overlaps(table.rect, moving) && !contains(moving, table.rect),
  );
  if (torn) throw invalidOperation("This won't work because it would move cells in a table on your worksheet.");
  moveKeys(sheet.cells, moving, count);
  moveKeys(sheet.numberFormats, moving, count);
  const moved = (place: Rect): Rect =>
    contains(moving, place) ? rect(place.row + count, place.column, place.rows, place.columns) : place;
  for (const table of sheet.tables) if (table.id !== owner) table.rect = moved(table.rect);
  for (const format of sheet.conditionalFormats) format.rect = moved(format.rect);
  for (const comment of sheet.comments)
    if (contains(moving, rect(comment.row, comment.column, 1, 1))) comment.row += count;
  sheet.merges = sheet.merges.map(moved);
  sheet.looks = splitLayers(sheet.looks, moving, count);
  sheet.validations = splitLayers(sheet.validations, moving, count);
  if (area.columns === COLUMNS) moveRowHeights(sheet, from, count);
}

function moveKeys<T>(cells: Map<number, T>, moving: Rect, count: number): void {
  const taken: [number, T][] = [];
  const [top, left, right] = [count < 0 ? moving.row + count : moving.row, moving.column, lastColumn(moving)];
  for (const [key, value] of cells) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (row < top || column < left || column > right) continue;
    cells.delete(key);
    if (row >= moving.row) taken.push([cellKey(row + count, column), value]);
  }
  for (const [key, value] of taken) cells.set(key, value);
}

/** A layer that reaches over the edge is cut there, and its lower part moves. */
function splitLayers(layers: readonly Layer[], moving: Rect, count: number): Layer[] {
  return layers.flatMap((layer) => {
    const part = intersection(layer.rect, moving);
    if (part === null) return [layer];
    const lower = { ...layer, rect: rect(part.row + count, part.column, part.rows, part.columns) };
    const above = intersection(layer.rect, rect(0, 0, Math.max(moving.row, 1), COLUMNS));
    return above === null || moving.row === 0 || lastRow(layer.rect) < moving.row
      ? [lower]
      : [{ ...layer, rect: above }, lower];
  });
}

function moveRowHeights(sheet: SheetData, from: number, count: number): void {
  const moved = [...sheet.rowHeights].map(([row, height]) => [row >= from ? row + count : row, height] as const);
  sheet.rowHeights.clear();
  for (const [row, height] of moved) sheet.rowHeights.set(row, height);
}
