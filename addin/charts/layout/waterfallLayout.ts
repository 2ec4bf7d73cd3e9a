import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { ChartOptions } from "../chartOptions.js";
import type { WaterfallStep, WaterfallView } from "../waterfallView.js";
import { horizontalTicks, type Tick } from "./axis.js";
import { fitLabel, type Label } from "./fitLabel.js";
import { rowColumns, type RowColumns } from "./rowColumns.js";

export interface WaterfallWords {
  readonly before: string;
  readonly after: string;
  /** What no part accounts for. */
  readonly rest: string;
}

export interface WaterfallRow {
  /** null in the rows of before and after. */
  readonly step: WaterfallStep | null;
  readonly kind: "before" | "after" | "up" | "down";
  readonly top: number;
  readonly label: Label;
  readonly bar: { readonly x: number; readonly width: number };
  /** Where the sum stands after this row. */
  readonly sumAt: number;
  readonly value: string;
}

export interface WaterfallLayout {
  readonly columns: RowColumns;
  readonly height: number;
  readonly ticks: readonly Tick[];
  /** False where the axis begins later, and the bars of before and after are torn off. */
  readonly isFromZero: boolean;
  readonly rows: readonly WaterfallRow[];
  /** Parts of the same amount in both models: not drawn. */
  readonly unchanged: number;
}

export const WATERFALL_FONT = 12;
export const WATERFALL_PITCH = 34;
export const WATERFALL_BAR = 16;
/** The changes shall fill at least this much of the width, or the axis begins later than at zero. */
const LEAST_SHARE = 0.5;
const TORN_SHARE = 0.15;

const changeOf = ({ before, after }: WaterfallStep): number => (after ?? 0) - (before ?? 0);

/**
 * A row for before, for each part that changes, and for after. What the parts do not account for is a row of its own:
 * a chart of parts that do not add up must say so.
 */
export function waterfallLayout(
  view: WaterfallView,
  { width, format }: Pick<ChartOptions, "width" | "format">,
  words: WaterfallWords,
): WaterfallLayout {
  const changed = view.steps.filter((step) => changeOf(step) !== 0);
  const rest = restOf(view, changed);
  const steps = rest === 0 ? changed : [...changed, { name: words.rest, before: null, after: rest }];
  const columns = rowColumns(width, {
    names: [words.before, words.after, ...steps.map(({ name }) => name)],
    values: [...[view.before, view.after].map(format.value), ...steps.map((step) => format.change(changeOf(step)))],
    size: WATERFALL_FONT,
    leadWidth: 0,
    markWidth: 0,
  });
  const sums = steps.reduce<number[]>((done, step) => [...done, (done.at(-1) ?? 0) + changeOf(step)], [view.before]);
  const { domain, isFromZero } = domainOf([...sums, view.after]);
  const scale = scaleLinear().domain(domain).range([columns.left, columns.right]);
  const rowOf = rowMaker(scale, columns);
  const total = (kind: "before" | "after"): Omit<WaterfallRow, "top"> =>
    rowOf(
      { kind, step: null, name: words[kind], value: format.value(view[kind]) },
      isFromZero ? 0 : domain[0],
      view[kind],
    );
  const changes = steps.map((step, index) => {
    const kind = changeOf(step) < 0 ? "down" : "up";
    const words = { kind, step, name: step.name, value: format.change(changeOf(step)) } as const;
    return rowOf(words, sums[index] ?? view.before, sums[index + 1] ?? view.after);
  });
  const rows = [total("before"), ...changes, total("after")].map((row, index) => ({
    ...row,
    top: index * WATERFALL_PITCH,
  }));
  const room = { from: 0, to: width, size: WATERFALL_FONT, most: width > 600 ? 8 : 4 };
  return {
    columns,
    height: rows.length * WATERFALL_PITCH,
    ticks: horizontalTicks(scale, format.tick, room),
    isFromZero,
    rows,
    unchanged: view.steps.length - changed.length,
  };
}

/** A hundredth of a unit is what adding floats may lose on the way; money never loses as much. */
function restOf({ before, after }: WaterfallView, steps: readonly WaterfallStep[]): number {
  const rest = after - before - steps.reduce((sum, step) => sum + changeOf(step), 0);
  return Math.abs(rest) < 0.01 ? 0 : rest;
}

function domainOf(sums: readonly number[]): {
  readonly domain: readonly [number, number];
  readonly isFromZero: boolean;
} {
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  const reach = Math.max(most, 0) - Math.min(least, 0);
  if (least <= 0 || most - least >= LEAST_SHARE * reach || most === least)
    return { domain: most === 0 && least === 0 ? [0, 1] : [Math.min(0, least), Math.max(0, most)], isFromZero: true };
  return { domain: [least - TORN_SHARE * (most - least), most], isFromZero: false };
}

const rowMaker =
  (scale: ScaleLinear<number, number>, { nameWidth }: RowColumns) =>
  (
    { kind, step, name, value }: Pick<WaterfallRow, "kind" | "step" | "value"> & { readonly name: string },
    from: number,
    to: number,
  ): Omit<WaterfallRow, "top"> => {
    const [start, end] = [scale(from), scale(to)];
    const bar = { x: Math.min(start, end), width: Math.abs(end - start) };
    return { step, kind, label: fitLabel(name, nameWidth, WATERFALL_FONT, 2), bar, sumAt: end, value };
  };
