/** The rows that are drawn, [first, end) from 0, and the empty space before and after them in pixels. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

const MARGIN = 10;

/** Only the rows in sight, and a few around them, are drawn: a sheet of 20,000 rows is as quick as one of 20. */
export function rowWindow(scrollTop: number, height: number, rows: number, rowHeight: number): RowWindow {
  const first = Math.max(0, Math.min(rows, Math.floor(scrollTop / rowHeight)) - MARGIN);
  const end = Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + MARGIN);
  return {
    first,
    end: Math.max(first, end),
    before: first * rowHeight,
    after: (rows - Math.max(first, end)) * rowHeight,
  };
}
