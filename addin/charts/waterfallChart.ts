import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChartOptions } from "./chartOptions.js";
import { replacedParts, waterfallFinding } from "./finding/waterfallFinding.js";
import type { Mark } from "./layout/mark.js";
import type { Box } from "./layout/placeLabels.js";
import {
  WATERFALL_BAR,
  WATERFALL_FONT,
  WATERFALL_PITCH,
  waterfallLayout,
  type WaterfallLayout,
  type WaterfallRow,
} from "./layout/waterfallLayout.js";
import { chartFigure } from "./template/chartFigure.js";
import type { TableView } from "./template/dataTable.js";
import type { LegendEntry } from "./template/legend.js";
import { boxesPath, tornPath } from "./template/paths.js";
import { px } from "./template/px.js";
import { ROW_HEAD, rowGrid, rowHead } from "./template/rowHead.js";
import { rowName, rowValue } from "./template/rowTexts.js";
import type { ChartText } from "./text/chartText.js";
import { chartTextOf } from "./text/chartTextOf.js";
import type { WaterfallStep, WaterfallView } from "./waterfallView.js";

/** One school's amount before, what each part adds or takes, and the amount after. A click gives the name of the part. */
export function waterfallChart(view: WaterfallView, options: ChartOptions): TemplateResult {
  const text = chartTextOf(options.language);
  const layout = waterfallLayout(view, options, text);
  const parts = {
    kind: "chart-waterfall",
    finding: waterfallFinding(view, options, text),
    legend: legendOf(view, layout, text),
    head: { height: ROW_HEAD, drawing: rowHead(layout.ticks, WATERFALL_FONT) },
    width: options.width,
    height: layout.height,
    drawing: drawingOf(layout),
    marks: layout.rows.map((row) => markOf(row, view, options, text)),
    reach: 0,
    scrolls: false,
    table: tableOf(view, layout, options, text),
  };
  return chartFigure(parts, options, text);
}

function drawingOf(layout: WaterfallLayout): SVGTemplateResult {
  const { rows, columns, ticks, height, isFromZero } = layout;
  const zero = ticks.find(({ value }) => value === 0)?.at ?? null;
  const boxes = (...kinds: readonly WaterfallRow["kind"][]): readonly Box[] =>
    rows.filter(({ kind }) => kinds.includes(kind)).map(boxOf);
  const links = rows
    .slice(0, -1)
    .map(
      ({ sumAt, top }) =>
        `M${px(sumAt)} ${px(top + (WATERFALL_PITCH + WATERFALL_BAR) / 2)}v${WATERFALL_PITCH - WATERFALL_BAR}`,
    );
  const totals = boxes("before", "after");
  return svg`
    ${rowGrid(ticks, [], { zero, height })}
    <path class="chart-link" d=${links.join("")}></path>
    <path class="chart-total" d=${isFromZero ? boxesPath(totals) : totals.map(tornPath).join("")}></path>
    <path class="chart-gain" d=${boxesPath(boxes("up"))}></path>
    <path class="chart-lose" d=${boxesPath(boxes("down"))}></path>
    ${rows.map((row) => {
      const middle = row.top + WATERFALL_PITCH / 2;
      const name = row.step === null ? "chart-name chart-chosen" : "chart-name";
      return svg`${rowName(row.label, middle, WATERFALL_FONT, name)}
        ${rowValue(row.value, columns.valueRight, middle, WATERFALL_FONT)}`;
    })}
  `;
}

/** A change too small to see is still a line. */
const boxOf = ({ bar, top }: WaterfallRow): Box => ({
  x: bar.x,
  y: top + (WATERFALL_PITCH - WATERFALL_BAR) / 2,
  width: Math.max(bar.width, 1),
  height: WATERFALL_BAR,
});

const noteOf = (step: WaterfallStep, text: ChartText): string | null =>
  step.before === null ? text.newNote : step.after === null ? text.goneNote : null;

function markOf(
  { step, label, top, bar, value }: WaterfallRow,
  { steps }: WaterfallView,
  { width, format }: ChartOptions,
  text: ChartText,
): Mark {
  const isPart = step !== null && steps.includes(step);
  const note = isPart ? noteOf(step, text) : null;
  const sides =
    isPart && note === null
      ? [`${text.before}: ${format.value(step.before ?? 0)}`, `${text.after}: ${format.value(step.after ?? 0)}`]
      : [];
  return {
    id: isPart ? step.name : null,
    shape: { kind: "box", x: 0, y: top, width, height: WATERFALL_PITCH },
    anchor: { x: bar.x + bar.width / 2, y: top + WATERFALL_PITCH / 2 },
    words: [label.full, value, ...sides, ...(note === null ? [] : [note])],
  };
}

function legendOf(
  { steps }: WaterfallView,
  { isFromZero, unchanged }: WaterfallLayout,
  text: ChartText,
): readonly LegendEntry[] {
  const { gone, added } = replacedParts(steps);
  return [
    { sign: "total", words: `${text.before} / ${text.after}` },
    { sign: "gain", words: text.adds },
    { sign: "lose", words: text.takes },
    ...(isFromZero ? [] : [{ sign: null, words: text.tornAxis }]),
    ...(gone + added > 0 ? [{ sign: null, words: text.replacedParts(gone, added) }] : []),
    ...(unchanged > 0 ? [{ sign: null, words: text.unchangedParts(unchanged) }] : []),
  ];
}

function tableOf(
  { before, after, steps }: WaterfallView,
  { rows }: WaterfallLayout,
  { format }: ChartOptions,
  text: ChartText,
): TableView {
  const written = (value: number | null): string => (value === null ? text.missing : format.value(value));
  const cellsOf = (step: WaterfallStep): readonly string[] => [
    step.name,
    written(step.before),
    written(step.after),
    format.change((step.after ?? 0) - (step.before ?? 0)),
  ];
  const rest = rows.flatMap(({ step }) => (step === null || steps.includes(step) ? [] : step));
  return {
    columns: [text.part, text.before, text.after, text.difference],
    rows: [
      ...steps.map((step) => ({ id: step.name, cells: cellsOf(step) })),
      ...rest.map((step) => ({ id: null, cells: cellsOf(step) })),
      { id: null, cells: [text.total, format.value(before), format.value(after), format.change(after - before)] },
    ],
  };
}
