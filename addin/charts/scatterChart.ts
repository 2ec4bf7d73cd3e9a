import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChartOptions } from "./chartOptions.js";
import { scatterFinding } from "./finding/scatterFinding.js";
import type { Mark, Point } from "./layout/mark.js";
import { SCATTER_FONT, scatterLayout, type ScatterDot, type ScatterLayout } from "./layout/scatterLayout.js";
import { sortSchools } from "./layout/sortSchools.js";
import type { ScatterView } from "./scatterView.js";
import { chartAxes } from "./template/chartAxes.js";
import { chartFigure } from "./template/chartFigure.js";
import type { TableView } from "./template/dataTable.js";
import type { LegendEntry } from "./template/legend.js";
import { dotsPath } from "./template/paths.js";
import { px } from "./template/px.js";
import type { ChartText } from "./text/chartText.js";
import { chartTextOf } from "./text/chartTextOf.js";

const REACH = 16;
const HIT = 12;

/** kr per pupil of every school, old (hollow) and new (filled), by size or index. */
export function scatterChart(view: ScatterView, options: ChartOptions): TemplateResult {
  const text = chartTextOf(options.language);
  const layout = scatterLayout(view, options);
  const parts = {
    kind: "chart-scatter",
    finding: scatterFinding(view, options, text),
    legend: legendOf(view, options, text),
    head: null,
    width: options.width,
    height: layout.height,
    drawing: drawingOf(layout, options),
    marks: layout.dots.map((dot) => markOf(dot, view, options, text)),
    reach: REACH,
    scrolls: false,
    table: tableOf(view, options, text),
  };
  return chartFigure(parts, { ...options, measure: text.axes(options.measure, view.xMeasure) }, text);
}

function drawingOf(layout: ScatterLayout, { selected = [] }: ChartOptions): SVGTemplateResult {
  const { plot, average, radius, dots, labels } = layout;
  const chosen = dots.filter(({ school }) => selected.includes(school.id));
  const others = dots.filter(({ school }) => !selected.includes(school.id));
  return svg`
    ${chartAxes({ ...layout, font: SCATTER_FONT })}
    ${averageLine(average.before, plot, "chart-average chart-average-before")}
    ${averageLine(average.after, plot, "chart-average")}
    <path class="chart-join" d=${joins(others, radius)}></path>
    <path class="chart-hollow" d=${dotsPath(places(others, "before"), radius)}></path>
    <path class="chart-filled" d=${dotsPath(places(others, "after"), radius)}></path>
    <path class="chart-join chart-chosen" d=${joins(chosen, radius + 1.5)}></path>
    <path class="chart-hollow chart-chosen" d=${dotsPath(places(chosen, "before"), radius + 1.5)}></path>
    <path class="chart-filled chart-chosen" d=${dotsPath(places(chosen, "after"), radius + 1.5)}></path>
    ${labels.map(
      ({ x, y, text }) =>
        svg`<text class="chart-name chart-halo" x=${px(x)} y=${px(y)} font-size=${SCATTER_FONT}>${text}</text>`,
    )}
  `;
}

const averageLine = (at: number | null, { x, width }: ScatterLayout["plot"], name: string): SVGTemplateResult =>
  at === null ? svg`` : svg`<path class=${name} d=${`M${px(x)} ${px(at)}h${px(width)}`}></path>`;

const places = (dots: readonly ScatterDot[], side: "before" | "after"): readonly Point[] =>
  dots.flatMap((dot) => {
    const y = dot[side];
    return y === null ? [] : { x: dot.x, y };
  });

/** From edge to edge of the two circles, so that the hollow one stays hollow. */
const joins = (dots: readonly ScatterDot[], radius: number): string =>
  dots
    .flatMap(({ x, before, after }) => {
      if (before === null || after === null || Math.abs(after - before) <= radius) return [];
      return `M${px(x)} ${px(before + Math.sign(after - before) * radius)}V${px(after)}`;
    })
    .join("");

function markOf(
  { school, x, before, after }: ScatterDot,
  { xMeasure, xFormat }: ScatterView,
  { format }: ChartOptions,
  text: ChartText,
): Mark {
  const y = after ?? before ?? 0;
  const written = (value: number | null): string => (value === null ? text.missing : format.value(value));
  return {
    id: school.id,
    shape: { kind: "dot", x, y, radius: HIT },
    anchor: { x, y },
    words: [
      school.name,
      `${text.before}: ${written(school.before)}`,
      `${text.after}: ${written(school.after)}`,
      ...(school.before === null || school.after === null
        ? []
        : [`${text.difference}: ${format.change(school.after - school.before)}`]),
      `${xMeasure}: ${school.x === null ? text.missing : xFormat(school.x)}`,
    ],
  };
}

function legendOf({ average }: ScatterView, { format }: ChartOptions, text: ChartText): readonly LegendEntry[] {
  const { before, after } = average;
  return [
    { sign: "hollow", words: text.before },
    { sign: "filled", words: text.after },
    ...(after === null ? [] : [{ sign: "average", words: `${text.average} ${format.value(after)}` } as const]),
    ...(before === null || before === after
      ? []
      : [{ sign: "before", words: `${text.averageBefore} ${format.value(before)}` } as const]),
  ];
}

function tableOf({ schools, xMeasure, xFormat }: ScatterView, { format }: ChartOptions, text: ChartText): TableView {
  const written = (value: number | null, as: (value: number) => string): string =>
    value === null ? text.missing : as(value);
  return {
    columns: [text.school, xMeasure, text.before, text.after, text.difference],
    rows: sortSchools(schools, ({ after }) => after).map(({ id, name, x, before, after }) => ({
      id,
      cells: [
        name,
        written(x, xFormat),
        written(before, format.value),
        written(after, format.value),
        written(before === null || after === null ? null : after - before, format.change),
      ],
    })),
  };
}
