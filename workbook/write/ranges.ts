import { cellName } from "../read/cellName.js";

/** "B7:B12", with both ends; column 0 is A, as in `Sheet`, and row 1 the first, as in `SheetLayout`. */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  return areaRange(column, firstRow, column, lastRow);
}

/** "A4:G12", with all ends. */
export function areaRange(firstColumn: number, firstRow: number, lastColumn: number, lastRow: number): string {
  return `${cellName(firstColumn + 1, firstRow)}:${cellName(lastColumn + 1, lastRow)}`;
}

/** A sheet's name as formulas need it: 'Min ark'. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
