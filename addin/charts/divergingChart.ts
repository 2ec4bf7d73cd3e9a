import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChartOptions } from "./chartOptions.js";
import type { DivergingView } from "./divergingView.js";
import { divergingFinding } from "./finding/divergingFinding.js";
import { divergingLayout, type DivergingLayout, type DivergingRow } from "./layout/divergingLayout.js";
import type { Mark } from "./layout/mark.js";
import { chartFigure } from "./template/chartFigure.js";
import type { TableView } from "./template/dataTable.js";
import type { LegendEntry } from "./template/legend.js";
import { boxesPath, diamondsPath } from "./template/paths.js";
import { ROW_HEAD, rowGrid, rowHead } from "./template/rowHead.js";
import { rowName, rowValue } from "./template/rowTexts.js";
import type { ChartText } from "./text/chartText.js";
import { chartTextOf } from "./text/chartTextOf.js";

/** The change of every school, kr or percent, to both sides of zero. */
export function divergingChart(view: DivergingView, options: ChartOptions): TemplateResult {
  const text = chartTextOf(options.language);
  const layout = divergingLayout(view, options, text.noCluster);
  const parts = {
    kind: "chart-diverging",
    finding: divergingFinding(view, options, text),
    legend: legendOf(view, layout, text),
    head: { height: ROW_HEAD, drawing: rowHead(layout.ticks, layout.size.font) },
    width: options.width - layout.size.scrollbar,
    height: layout.height,
    drawing: drawingOf(layout, options),
    marks: layout.rows.map((row) => markOf(row, layout, text)),
    reach: 0,
    scrolls: layout.size.scrollbar > 0,
    table: tableOf(view, layout, options, text),
  };
  return chartFigure(parts, options, text);
}

function drawingOf(layout: DivergingLayout, { selected = [] }: ChartOptions): SVGTemplateResult {
  const { rows, heads, size, columns, height } = layout;
  const width = columns.valueRight + 2;
  const isChosen = ({ school }: DivergingRow): boolean => selected.includes(school.id);
  const band = rows.filter(isChosen).map(({ top }) => ({ x: 0, y: top, width, height: size.pitch }));
  const ownLimits = rows.flatMap(({ top, ownLimits: places }) =>
    places.map((x) => ({ x: x - 0.75, y: top + 3, width: 1.5, height: size.pitch - 6 })),
  );
  const outside = rows.filter(({ school }) => school.outsideLimit === true);
  const middle = (top: number): number => top + size.pitch / 2;
  return svg`
    <path class="chart-band" d=${boxesPath(band)}></path>
    ${rowGrid(layout.ticks, layout.limits, { zero: layout.zero, height })}
    <path class="chart-gain" d=${boxesPath(barBoxes(layout, 1))}></path>
    <path class="chart-lose" d=${boxesPath(barBoxes(layout, -1))}></path>
    <path class="chart-own-limit" d=${boxesPath(ownLimits)}></path>
    <path class="chart-outside" d=${diamondsPath(
      outside.map(({ top }) => ({ x: columns.markAt, y: middle(top) })),
      size.font * 0.4,
    )}></path>
    <path class="chart-head-ground" d=${boxesPath(heads.map(({ top }) => ({ x: 0, y: top, width, height: size.pitch })))}></path>
    ${heads.map(
      ({ top, label, value }) => svg`${rowName(label, middle(top), size.font, "chart-group")}
        ${rowValue(value, columns.valueRight, middle(top), size.font)}`,
    )}
    ${rows.map(
      (
        row,
      ) => svg`${rowName(row.label, middle(row.top), size.font, isChosen(row) ? "chart-name chart-chosen" : "chart-name")}
        ${rowValue(row.value, columns.valueRight, middle(row.top), size.font)}`,
    )}
  `;
}

const barBoxes = ({ rows, size }: DivergingLayout, sign: 1 | -1): Parameters<typeof boxesPath>[0] =>
  rows.flatMap(({ bar, top }) =>
    bar?.sign === sign ? { x: bar.x, y: top + (size.pitch - size.bar) / 2, width: bar.width, height: size.bar } : [],
  );

function markOf(
  { school, top, bar, value }: DivergingRow,
  { columns, size, zero }: DivergingLayout,
  text: ChartText,
): Mark {
  const end = bar === null ? zero : bar.sign < 0 ? bar.x : bar.x + bar.width;
  return {
    id: school.id,
    shape: { kind: "box", x: 0, y: top, width: columns.valueRight + 2, height: size.pitch },
    anchor: { x: end, y: top + size.pitch / 2 },
    words: [
      school.name,
      value,
      ...(school.cluster === null ? [] : [school.cluster]),
      ...(school.outsideLimit === true ? [text.outside] : []),
    ],
  };
}

function legendOf(view: DivergingView, { limits }: DivergingLayout, text: ChartText): readonly LegendEntry[] {
  const hasOwn = view.schools.some(({ ownLimits = [] }) => ownLimits.length > 0);
  const common = `${text.limit} ${limits.map(({ label }) => label).join(" / ")}`;
  return [
    { sign: "gain", words: text.getsMore },
    { sign: "lose", words: text.getsLess },
    ...(limits.length > 0 ? [{ sign: "limit", words: common } as const] : []),
    ...(hasOwn ? [{ sign: "own-limit", words: text.ownLimit } as const] : []),
    ...(view.schools.some(({ outsideLimit }) => outsideLimit === true)
      ? [{ sign: "outside", words: text.outside } as const]
      : []),
  ];
}

function tableOf(
  { clusters }: DivergingView,
  { rows }: DivergingLayout,
  { measure }: ChartOptions,
  text: ChartText,
): TableView {
  const hasClusters = clusters.length > 0 || rows.some(({ school }) => school.cluster !== null);
  const hasLimits = rows.some(({ school }) => school.outsideLimit !== null);
  return {
    columns: [text.school, ...(hasClusters ? [text.cluster] : []), measure, ...(hasLimits ? [text.limitColumn] : [])],
    rows: rows.map(({ school, value }) => ({
      id: school.id,
      cells: [
        school.name,
        ...(hasClusters ? [school.cluster ?? text.noCluster] : []),
        value,
        ...(hasLimits ? [limitWord(school.outsideLimit, text)] : []),
      ],
    })),
  };
}

const limitWord = (outside: boolean | null, text: ChartText): string =>
  outside === null ? text.missing : outside ? text.outside : text.inside;
