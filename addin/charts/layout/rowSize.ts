/** Heights of a chart with rows, in px. */
export interface RowSize {
  readonly pitch: number;
  readonly bar: number;
  readonly font: number;
  /** Room kept for the bar of a window that scrolls; 0 where nothing does. */
  readonly scrollbar: number;
}

/** 24 px is the least a finger needs (WCAG 2.2, 2.5.8). */
export const WIDE_ROWS: RowSize = { pitch: 24, bar: 12, font: 12, scrollbar: 0 };
export const THIN_ROWS: RowSize = { pitch: 16, bar: 7, font: 11, scrollbar: 18 };
