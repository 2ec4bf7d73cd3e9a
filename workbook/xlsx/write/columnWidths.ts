import { bodyRows } from "../../write/sheetLayout.js";
import type { ColumnFormat, Sheet, SheetCell } from "../../write/sheet.js";

const NARROWEST = 9;
const WIDEST = 48;
/** Space for the rules and the indent, and for the arrow of a table's filter. */
const PADDING = 3;
const ARROW = 3;
const HEADER_LINES = 3;

/** The width of each column in characters: its numbers in one line, its header in at most three, long texts broken. */
export function columnWidths(sheet: Sheet): readonly number[] {
  const rows = bodyRows(sheet);
  return sheet.columns.map((column, index) => {
    if (column.width !== undefined) return column.width;
    const contents = rows.map((row) => shownLength(row.cells[index] ?? null, column.format));
    const longest = contents.reduce((most, length) => Math.max(most, length), headerLength(column.header));
    return Math.min(Math.max(longest + PADDING, NARROWEST), WIDEST);
  });
}

/** How many lines a text takes in a column of that width, broken between words. */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width - 1), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > width && used > 0) lines += 1;
    used = needed > width ? word.length : needed;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width : used;
  }
  return lines;
}

function headerLength(header: string): number {
  const longestWord = header.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(longestWord, Math.ceil(header.length / HEADER_LINES)) + ARROW;
}

function shownLength(cell: SheetCell, columnFormat: ColumnFormat): number {
  if (cell === null) return 0;
  const value = "formula" in cell ? cell.result : cell;
  if ("text" in value) return value.text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
  const format = cell.format ?? columnFormat;
  const whole = (value.decimal.split(".")[0] ?? "").length;
  const points = Math.floor((whole - 1) / 3);
  if (format.kind === "general") return value.decimal.length;
  const decimals = format.kind === "percent" ? 2 : "decimals" in format ? format.decimals : 0;
  return whole + points + (decimals > 0 ? decimals + 1 : 0);
}
