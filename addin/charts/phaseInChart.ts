import { svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { ChartOptions } from "./chartOptions.js";
import { phaseInFinding } from "./finding/phaseInFinding.js";
import type { Mark, Point } from "./layout/mark.js";
import { PHASE_IN_FONT } from "./layout/phaseInLabels.js";
import { phaseInLayout, type PhaseInLayout, type PhaseInLine } from "./layout/phaseInLayout.js";
import type { PhaseInView } from "./phaseInView.js";
import { chartAxes } from "./template/chartAxes.js";
import { chartFigure } from "./template/chartFigure.js";
import type { TableView } from "./template/dataTable.js";
import { dotsPath, linePath } from "./template/paths.js";
import { px } from "./template/px.js";
import type { ChartText } from "./text/chartText.js";
import { chartTextOf } from "./text/chartTextOf.js";

const REACH = 18;

/** Every school's way from the old amount over the years to the new one. */
export function phaseInChart(view: PhaseInView, options: ChartOptions): TemplateResult {
  const text = chartTextOf(options.language);
  const layout = phaseInLayout(view, options, text);
  const hasChosen = layout.lines.some(({ isSelected }) => isSelected);
  const parts = {
    kind: "chart-phase-in",
    finding: phaseInFinding(view, options, text),
    legend: [
      { sign: "hollow", words: text.before } as const,
      { sign: "filled", words: text.after } as const,
      ...(hasChosen ? [{ sign: "chosen", words: text.chosen } as const] : []),
    ],
    head: null,
    width: options.width,
    height: layout.height,
    drawing: drawingOf(layout),
    marks: layout.lines.flatMap((line) => markOf(line, view, options, text)),
    reach: REACH,
    scrolls: false,
    table: tableOf(layout, view, options, text),
  };
  return chartFigure(parts, options, text);
}

function drawingOf(layout: PhaseInLayout): SVGTemplateResult {
  const { plot, zero, lines, labels } = layout;
  const [chosen, others] = [lines.filter((line) => line.isSelected), lines.filter((line) => !line.isSelected)];
  return svg`
    ${chartAxes({ ...layout, xTicks: layout.columns, font: PHASE_IN_FONT })}
    ${zero === null ? svg`` : svg`<path class="chart-zero" d=${`M${px(plot.x)} ${px(zero)}h${px(plot.width)}`}></path>`}
    ${waysOf(others, "", 2.5)}
    ${waysOf(chosen, "chart-chosen", 4.5)}
    <path class="chart-leader" d=${labels.map(({ at, end }) => linePath([end, { x: at.x - 2, y: at.y }])).join("")}></path>
    ${labels.map(
      ({ label, at }) =>
        svg`<text class="chart-name" x=${px(at.x)} y=${px(at.y + PHASE_IN_FONT * 0.35)} font-size=${PHASE_IN_FONT}>${
          label.isCut ? svg`<title>${label.full}</title>` : ""
        }${label.lines[0]}</text>`,
    )}
  `;
}

function waysOf(lines: readonly PhaseInLine[], name: string, radius: number): SVGTemplateResult {
  const ends = (side: "before" | "after"): readonly Point[] => lines.flatMap((line) => line[side] ?? []);
  return svg`
    <path class="chart-line ${name}" d=${lines.flatMap(({ pieces }) => pieces.map(linePath)).join("")}></path>
    <path class="chart-hollow ${name}" d=${dotsPath(ends("before"), radius)}></path>
    <path class="chart-filled ${name}" d=${dotsPath(ends("after"), radius)}></path>
  `;
}

const written = (value: number | null | undefined, { format }: ChartOptions, text: ChartText): string =>
  value === null || value === undefined ? text.missing : format.value(value);

function markOf(
  { school, pieces }: PhaseInLine,
  { years }: PhaseInView,
  options: ChartOptions,
  text: ChartText,
): readonly Mark[] {
  const points = pieces.flat();
  const anchor = points.at(-1);
  if (anchor === undefined) return [];
  return [
    {
      id: school.id,
      shape: { kind: "line", points },
      anchor,
      words: [
        school.name,
        `${text.before}: ${written(school.before, options, text)}`,
        ...years.map((year, index) => `${year}: ${written(school.years[index], options, text)}`),
        `${text.after}: ${written(school.after, options, text)}`,
      ],
    },
  ];
}

function tableOf({ lines }: PhaseInLayout, { years }: PhaseInView, options: ChartOptions, text: ChartText): TableView {
  return {
    columns: [text.school, text.before, ...years, text.after],
    rows: lines.map(({ school: { id, name, before, years: amounts, after } }) => ({
      id,
      cells: [
        name,
        ...[before, ...years.map((_, index) => amounts[index]), after].map((value) => written(value, options, text)),
      ],
    })),
  };
}
