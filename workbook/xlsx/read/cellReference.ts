import { SHEET_COLUMNS, SHEET_ROWS } from "../limits.js";

/** A cell by number: row 1 and column 1 are A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** An area of a sheet; all four ends belong to it. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const BEFORE_A = 64;
const DIGIT_ZERO = 48;

/** Reads "AB12"; null when it is no cell of a sheet. Called once per cell, hence the loop instead of a pattern. */
export function readCellReference(text: string): CellPlace | null {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code > BEFORE_A && code <= BEFORE_A + LETTERS; code = text.charCodeAt(++at)) {
    column = column * LETTERS + code - BEFORE_A;
  }
  let row = 0;
  for (let digit = at; digit < text.length; digit++) {
    const value = text.charCodeAt(digit) - DIGIT_ZERO;
    if (value < 0 || value > 9) return null;
    row = row * 10 + value;
  }
  const isOnSheet = column >= 1 && column <= SHEET_COLUMNS && row >= 1 && row <= SHEET_ROWS;
  return isOnSheet ? { row, column } : null;
}

/** Reads "B2:D14", or "B2" for one cell; null when it is no area of a sheet, or its corners are turned round. */
export function readArea(text: string): CellArea | null {
  const [first = "", second = first, third] = text.split(":");
  const start = readCellReference(first);
  const end = readCellReference(second);
  if (!start || !end || third !== undefined) return null;
  if (end.row < start.row || end.column < start.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
