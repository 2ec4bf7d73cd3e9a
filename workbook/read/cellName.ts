import type { CellAddress } from "../../engine/domain/cell.js";

const LETTERS = 26;
const FIRST_LETTER = 65;

/** Spelled once, since every cell that is read has its name made. */
const FIRST_COLUMNS: readonly string[] = Array.from({ length: LETTERS * LETTERS }, (_, index) =>
  spelledColumn(index + 1),
);

/** "A" for column 1, "Z" for 26, "AA" for 27. */
export function columnName(column: number): string {
  const known = FIRST_COLUMNS[column - 1];
  return known ?? spelledColumn(column);
}

function spelledColumn(column: number): string {
  if (!Number.isSafeInteger(column) || column < 1) throw new Error(`There is no column ${column}`);
  const before = Math.floor((column - 1) / LETTERS);
  const letter = String.fromCharCode(FIRST_LETTER + ((column - 1) % LETTERS));
  return before === 0 ? letter : spelledColumn(before) + letter;
}

/** "D14" for column 4 and row 14; both count from 1. */
export function cellName(column: number, row: number): string {
  if (!Number.isSafeInteger(row) || row < 1) throw new Error(`There is no row ${row}`);
  return columnName(column) + String(row);
}

/** The column and row of a cell's name: 4 and 14 for "D14". */
export function cellPosition(name: string): { readonly column: number; readonly row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (letters === "") throw new Error(`"${name}" is no cell`);
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1,
    0,
  );
  return { column, row: Number(digits) };
}

/** The address of a cell by its sheet's name, column and row; both count from 1. */
export function cellAddress(sheet: string, column: number, row: number): CellAddress {
  return { sheet, cell: cellName(column, row) };
}
