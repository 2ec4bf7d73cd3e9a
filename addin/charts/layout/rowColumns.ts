import { textWidth } from "./textWidth.js";

/** The columns of a chart with a row per school or part: name, bars, a narrow one for marks, and the number. */
export interface RowColumns {
  readonly nameWidth: number;
  /** The sides of the room for bars. */
  readonly left: number;
  readonly right: number;
  /** Middle of the column of letters before the bars, and of that of marks behind them. */
  readonly leadAt: number;
  readonly markAt: number;
  /** Numbers end here. */
  readonly valueRight: number;
}

export interface RowTexts {
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly size: number;
  /** Widths of the columns of letters and of marks; 0 where there are none. */
  readonly leadWidth: number;
  readonly markWidth: number;
}

const GAP = 8;
const EDGE = 2;
const NAME_SHARE = 0.4;
const SHORTEST_NAME = 60;
const NARROWEST_PLOT = 112;

/** Names get at most two fifths of the width, and less where the numbers are long; the bars get the rest. */
export function rowColumns(width: number, { names, values, size, leadWidth, markWidth }: RowTexts): RowColumns {
  const longest = (texts: readonly string[]): number =>
    Math.ceil(texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0));
  const valueLeft = width - EDGE - longest(values);
  const right = valueLeft - GAP - markWidth;
  const lead = GAP + leadWidth;
  const room = Math.max(SHORTEST_NAME, Math.min(Math.floor(width * NAME_SHARE), right - NARROWEST_PLOT - lead));
  const nameWidth = Math.min(longest(names), room);
  return {
    nameWidth,
    left: nameWidth + lead,
    right,
    leadAt: nameWidth + GAP + leadWidth / 2 - 2,
    markAt: right + GAP / 2 + markWidth / 2,
    valueRight: width - EDGE,
  };
}
