import { ROW_HEIGHT } from "./columnWidths.js";
import type { GridPlace } from "./gridKeys.js";

/** The row letters and the column of row numbers stay where they are; cells must not lie behind them. */
export const NUMBERS_WIDTH = 48;

/** Scrolls as little as it takes for a cell to be seen whole. */
export function bringIntoSight(scroller: HTMLElement, { column, row }: GridPlace, widths: readonly number[]): void {
  const top = (row - 1) * ROW_HEIGHT;
  const left = widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
  const width = widths[column - 1] ?? 0;
  const to = {
    top: scrolledTo(scroller.scrollTop, scroller.clientHeight - ROW_HEIGHT, top, ROW_HEIGHT),
    left: scrolledTo(scroller.scrollLeft, scroller.clientWidth - NUMBERS_WIDTH, left, width),
  };
  scroller.scrollTo({ ...to, behavior: "instant" });
}

function scrolledTo(now: number, space: number, start: number, size: number): number {
  if (start < now) return start;
  return start + size > now + space ? start + size - space : now;
}
