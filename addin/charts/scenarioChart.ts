import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChartOptions } from "./chartOptions.js";
import { scenarioFinding } from "./finding/scenarioFinding.js";
import type { Mark } from "./layout/mark.js";
import {
  SCENARIO_BAR,
  SCENARIO_FONT,
  SCENARIO_LETTERS,
  SCENARIO_PITCH,
  scenarioLayout,
  type ScenarioBar,
  type ScenarioGroup,
  type ScenarioLayout,
} from "./layout/scenarioLayout.js";
import type { ScenarioView } from "./scenarioView.js";
import { chartFigure } from "./template/chartFigure.js";
import type { TableView } from "./template/dataTable.js";
import type { LegendEntry } from "./template/legend.js";
import { boxesPath, diamondsPath } from "./template/paths.js";
import { px } from "./template/px.js";
import { ROW_HEAD, rowGrid, rowHead } from "./template/rowHead.js";
import { rowName, rowValue } from "./template/rowTexts.js";
import type { ChartText } from "./text/chartText.js";
import { chartTextOf } from "./text/chartTextOf.js";

/** Two to four scenarios side by side for every school. */
export function scenarioChart(view: ScenarioView, options: ChartOptions): TemplateResult {
  if (view.scenarios.length < 2 || view.scenarios.length > SCENARIO_LETTERS.length)
    throw new Error("Two to four scenarios can be compared: a fault of the caller");
  const text = chartTextOf(options.language);
  const layout = scenarioLayout(view, options);
  const parts = {
    kind: "chart-scenarios",
    finding: scenarioFinding(view, options, text),
    legend: legendOf(view, layout, text),
    head: { height: ROW_HEAD, drawing: rowHead(layout.ticks, SCENARIO_FONT) },
    width: layout.columns.valueRight + 2,
    height: layout.height,
    drawing: drawingOf(layout, options),
    marks: layout.groups.map((group) => markOf(group, view, layout, text)),
    reach: 0,
    scrolls: layout.isThin,
    table: tableOf(view, layout, text),
  };
  return chartFigure(parts, options, text);
}

function drawingOf(layout: ScenarioLayout, { selected = [] }: ChartOptions): SVGTemplateResult {
  const { groups, groupHeight, columns, height } = layout;
  const width = columns.valueRight + 2;
  const bands = (is: (group: ScenarioGroup, rank: number) => boolean): string =>
    boxesPath(groups.filter(is).map(({ top }) => ({ x: 0, y: top, width, height: groupHeight })));
  const outside = groups.flatMap(({ bars }) => bars.filter(({ isOutside }) => isOutside));
  return svg`
    <path class="chart-stripe" d=${bands((_, rank) => rank % 2 === 1)}></path>
    <path class="chart-band" d=${bands(({ school }) => selected.includes(school.id))}></path>
    ${rowGrid(layout.ticks, layout.limits, { zero: layout.zero, height })}
    ${SCENARIO_LETTERS.map((_, index) => svg`<path class=${`chart-scenario-${index}`} d=${boxesPath(barBoxes(groups, index))}></path>`)}
    <path class="chart-outside" d=${diamondsPath(
      outside.map((bar) => ({ x: columns.markAt, y: middleOf(bar) })),
      4.5,
    )}></path>
    ${groups.map((group) => groupTexts(group, layout, selected.includes(group.school.id)))}
  `;
}

const middleOf = ({ top }: ScenarioBar): number => top + SCENARIO_PITCH / 2;

const barBoxes = (groups: readonly ScenarioGroup[], index: number): Parameters<typeof boxesPath>[0] =>
  groups.flatMap(({ bars }) => {
    const row = bars[index];
    if (row === undefined || row.bar === null) return [];
    return { x: row.bar.x, y: middleOf(row) - SCENARIO_BAR / 2, width: row.bar.width, height: SCENARIO_BAR };
  });

function groupTexts(
  { label, top, bars }: ScenarioGroup,
  { columns, groupHeight }: ScenarioLayout,
  isChosen: boolean,
): SVGTemplateResult {
  return svg`
    ${rowName(label, top + groupHeight / 2, SCENARIO_FONT, isChosen ? "chart-name chart-chosen" : "chart-name")}
    ${bars.map(
      (bar) => svg`
        <text class="chart-letter" x=${px(columns.leadAt)} y=${px(middleOf(bar) + 4)} text-anchor="middle" font-size="11">${bar.letter}</text>
        ${rowValue(bar.value, columns.valueRight, middleOf(bar), SCENARIO_FONT)}`,
    )}
  `;
}

function markOf(
  { school, top, bars }: ScenarioGroup,
  { scenarios }: ScenarioView,
  { columns, groupHeight }: ScenarioLayout,
  text: ChartText,
): Mark {
  return {
    id: school.id,
    shape: { kind: "box", x: 0, y: top, width: columns.valueRight + 2, height: groupHeight },
    anchor: { x: (columns.left + columns.right) / 2, y: top + 4 },
    words: [
      school.name,
      ...bars.map(
        ({ letter, value, isOutside }, index) =>
          `${letter} ${scenarios[index] ?? ""}: ${value}${isOutside ? ` (${text.outside})` : ""}`,
      ),
    ],
  };
}

function legendOf(
  { scenarios }: ScenarioView,
  { limits, groups }: ScenarioLayout,
  text: ChartText,
): readonly LegendEntry[] {
  const isAnyOutside = groups.some(({ bars }) => bars.some(({ isOutside }) => isOutside));
  return [
    ...SCENARIO_LETTERS.slice(0, scenarios.length).map((letter, index) => ({
      sign: SCENARIO_SIGNS[index] ?? null,
      words: `${letter} ${scenarios[index] ?? ""}`,
    })),
    ...(limits.length === 0
      ? []
      : [{ sign: "limit", words: `${text.limit} ${limits.map(({ label }) => label).join(" / ")}` } as const]),
    ...(isAnyOutside ? [{ sign: "outside", words: text.outside } as const] : []),
  ];
}

const SCENARIO_SIGNS = ["scenario-0", "scenario-1", "scenario-2", "scenario-3"] as const;

function tableOf({ scenarios }: ScenarioView, { groups }: ScenarioLayout, text: ChartText): TableView {
  return {
    columns: [text.school, ...scenarios.map((name, index) => `${SCENARIO_LETTERS[index] ?? ""} ${name}`)],
    rows: groups.map(({ school, bars }) => ({
      id: school.id,
      cells: [school.name, ...bars.map(({ value, isOutside }) => (isOutside ? `${value} (${text.outside})` : value))],
    })),
  };
}
