import type { Grid } from "./gridOf.js";

export const ROW_HEIGHT = 26;
const LETTER = 7;
const PADDING = 17;
const NARROWEST = 64;
const WIDEST = 320;
/** Enough to judge a column by; a sheet may have 20,000 rows. */
const ROWS_LOOKED_AT = 200;

/** How wide every column is in pixels, by the longest of its texts. Titles may run over their neighbours. */
export function columnWidths({ columns, rows }: Grid): readonly number[] {
  const longest = new Array<number>(columns).fill(0);
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const isTitle = row.size <= 2;
    if (isTitle && columns > 2) continue;
    for (const [column, { shown }] of row) longest[column - 1] = Math.max(longest[column - 1] ?? 0, shown.length);
  }
  return longest.map((letters) => Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + PADDING)));
}
