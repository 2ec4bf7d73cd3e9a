import type { RowDef } from "hucre";
import type { Sheet, SheetCell } from "../../write/sheet.js";
import { bodyRows, type SheetLayout } from "../../write/sheetLayout.js";
import { headerAlignment } from "./alignment.js";
import { linesOf } from "./columnWidths.js";
import { writtenHeaders } from "./sheetCells.js";

/** Points. A line of 11 point Calibri takes 15. */
const LINE = 15;
const TITLE = 24;
const HEADER_PADDING = 6;
/** Excel's own limit on the height of a row. */
const TALLEST = 409;
/** Widths are counted in digits, and letters are narrower; bold ones are not. */
const LETTERS_PER_DIGIT = 1.1;

/** Heights (by row from 0) where a row has more than one line; written down, since not every program works them out. */
export function rowHeights(sheet: Sheet, layout: SheetLayout, widths: readonly number[]): Map<number, RowDef> {
  const heights = new Map<number, RowDef>();
  const set = (row: number, height: number): void => void heights.set(row - 1, { height: Math.min(height, TALLEST) });
  if (sheet.title !== "") set(1, TITLE);
  if (layout.headerRow > 0) set(layout.headerRow, headerLines(sheet, widths) * LINE + HEADER_PADDING);
  bodyRows(sheet).forEach((row, index) => {
    const letters = row.kind === "plain" ? LETTERS_PER_DIGIT : 1;
    const lines = most(row.cells.map((cell, column) => linesOf(shownText(cell), (widths[column] ?? 1) * letters)));
    if (lines > 1) set(layout.firstBodyRow + index, lines * LINE);
  });
  return heights;
}

function headerLines(sheet: Sheet, widths: readonly number[]): number {
  const indents = sheet.columns.map(
    (_, column) => headerAlignment(sheet.columns, column, sheet.table !== null).indent ?? 0,
  );
  return most(
    writtenHeaders(sheet).map((header, column) => linesOf(header, (widths[column] ?? 1) - (indents[column] ?? 0))),
  );
}

const most = (numbers: readonly number[]): number => numbers.reduce((highest, number) => Math.max(highest, number), 1);

function shownText(cell: SheetCell): string {
  if (cell === null) return "";
  const value = "formula" in cell ? cell.result : cell;
  return "text" in value ? value.text : "";
}
