import { COLUMNS, ROWS, type Rect } from "./bookData.js";
import { isInGrid, lastColumn, lastRow, rect } from "./rect.js";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "Ark1!B2:C3" or "'Elevtal 2026'!A:A" in its two halves; null for the sheet where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly place: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), place: quoted[2] ?? "" };
  const at = address.lastIndexOf("!");
  return at < 0 ? { sheet: null, place: address } : { sheet: address.slice(0, at), place: address.slice(at + 1) };
}

/** The area of "B2", "B2:C3", "A:C" or "1:2"; null where it is none. */
export function parsePlace(place: string): Rect | null {
  const [first = "", second = first, ...more] = place.trim().split(":");
  if (more.length > 0) return null;
  const area = ofCells(first, second) ?? ofColumns(first, second, place) ?? ofRows(first, second, place);
  return area && isInGrid(area) ? area : null;
}

function ofCells(first: string, second: string): Rect | null {
  const [one, other] = [CELL.exec(first), CELL.exec(second)];
  if (!one || !other) return null;
  const rows = [Number(one[2]) - 1, Number(other[2]) - 1] as const;
  return spanning(rows, [columnNumber(one[1] ?? ""), columnNumber(other[1] ?? "")]);
}

function ofColumns(first: string, second: string, place: string): Rect | null {
  const [one, other] = [COLUMN.exec(first), COLUMN.exec(second)];
  if (!one || !other || !place.includes(":")) return null;
  return spanning([0, ROWS - 1], [columnNumber(one[1] ?? ""), columnNumber(other[1] ?? "")]);
}

function ofRows(first: string, second: string, place: string): Rect | null {
  const [one, other] = [ROW.exec(first), ROW.exec(second)];
  if (!one || !other || !place.includes(":")) return null;
  return spanning([Number(one[1]) - 1, Number(other[1]) - 1], [0, COLUMNS - 1]);
}

function spanning([top, bottom]: readonly [number, number], [left, right]: readonly [number, number]): Rect {
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  return rect(row, column, Math.abs(bottom - top) + 1, Math.abs(right - left) + 1);
}

export function placeText(area: Rect): string {
  const columns = [columnName(area.column), columnName(lastColumn(area))] as const;
  const rows = [area.row + 1, lastRow(area) + 1] as const;
  if (area.rows === ROWS) return `${columns[0]}:${columns[1]}`;
  if (area.columns === COLUMNS) return `${rows[0]}:${rows[1]}`;
  const first = `${columns[0]}${rows[0]}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columns[1]}${rows[1]}`;
}

/** As Excel quotes it: letters of any language, digits and underscores stand bare. */
export function sheetText(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parsePlace(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export const addressText = (sheet: string, area: Rect): string => `${sheetText(sheet)}!${placeText(area)}`;
