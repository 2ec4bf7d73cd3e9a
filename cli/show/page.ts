import { brokenTo, lengthOf } from "./alignedTable.js";

/** How wide the output may be; a terminal beside a workbook, or a printed page. */
export const PAGE_WIDTH = 120;

/** Label and value side by side: the block above a table that says what it holds for. */
export function titleBlock(rows: readonly (readonly [string, string])[]): readonly string[] {
  const filled = rows.filter(([, value]) => value !== "");
  const width = Math.max(0, ...filled.map(([label]) => lengthOf(label)));
  return filled.map(([label, value]) => `  ${label}${" ".repeat(width - lengthOf(label))}  ${value}`);
}

/** A paragraph within the page, every line indented by so many blanks. */
export function paragraph(text: string, indent: number): readonly string[] {
  return brokenTo(text, PAGE_WIDTH - indent).map((line) => " ".repeat(indent) + line);
}

export const indented = (lines: readonly string[], indent: number): readonly string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line));
