import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { ChartOptions } from "../chartOptions.js";
import type { PhaseInSchool, PhaseInView } from "../phaseInView.js";
import { verticalTicks, type Tick } from "./axis.js";
import { extentOf } from "./extentOf.js";
import type { Point } from "./mark.js";
import type { Box } from "./placeLabels.js";
import { endLabels, fittingColumns, LABEL_GAP, PHASE_IN_FONT, type EndLabel } from "./phaseInLabels.js";
import { sortSchools } from "./sortSchools.js";
import { textWidth } from "./textWidth.js";

export interface PhaseInLine {
  readonly school: PhaseInSchool;
  /** A line is broken where a year is missing. */
  readonly pieces: readonly (readonly Point[])[];
  readonly before: Point | null;
  readonly after: Point | null;
  readonly isSelected: boolean;
}

export interface PhaseInLayout {
  readonly plot: Box;
  readonly height: number;
  readonly columns: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where zero lies; null where it is out of sight. */
  readonly zero: number | null;
  /** Highest end first; the chosen ones are drawn last, over the others. */
  readonly lines: readonly PhaseInLine[];
  readonly labels: readonly EndLabel[];
}

const TOP = 10;
const FOOT = 22;
const AXIS_GAP = 8;
const LABEL_SHARE = 0.34;

const heightOf = (width: number): number => Math.round(Math.max(260, Math.min(440, width * 0.75)));

/** A line per school from before over the years to after; names for the chosen, or for the two extremes. */
export function phaseInLayout(
  view: PhaseInView,
  { width, format, selected = [] }: Pick<ChartOptions, "width" | "format" | "selected">,
  ends: { readonly before: string; readonly after: string },
): PhaseInLayout {
  const height = heightOf(width);
  const values = view.schools.flatMap((school) => valuesOf(school).flatMap((value) => value ?? []));
  const y = scaleLinear()
    .domain(extentOf(values))
    .nice(6)
    .range([height - FOOT, TOP]);
  const yTicks = verticalTicks(y, format.tick, 6);
  const left = Math.ceil(Math.max(...yTicks.map(({ label }) => textWidth(label, PHASE_IN_FONT)))) + AXIS_GAP;
  const sorted = sortSchools(view.schools, ({ after }) => after);
  const named = namedSchools(sorted, selected);
  const room = Math.ceil(
    Math.min(width * LABEL_SHARE, Math.max(0, ...named.map(({ name }) => textWidth(name, PHASE_IN_FONT)))),
  );
  const names = [ends.before, ...view.years, ends.after];
  const half = textWidth(names[0] ?? "", PHASE_IN_FONT) / 2;
  const right = width - Math.max(room + LABEL_GAP, textWidth(ends.after, PHASE_IN_FONT) / 2);
  const x = scaleLinear()
    .domain([0, names.length - 1])
    .range([Math.max(left + 6, half), right]);
  const lines = sorted.map((school) => lineOf(school, x, y, selected));
  const [low, high] = y.domain();
  return {
    plot: { x: left, y: TOP, width: right - left, height: height - FOOT - TOP },
    height,
    columns: fittingColumns(names.map((label, value) => ({ value, at: x(value), label, labelAt: x(value) }))),
    yTicks,
    zero: (low ?? 0) <= 0 && (high ?? 0) >= 0 ? y(0) : null,
    lines,
    labels: endLabels(lines, named, room, [TOP, height - FOOT]),
  };
}

const valuesOf = ({ before, years, after }: PhaseInSchool): readonly (number | null)[] => [before, ...years, after];

function namedSchools(sorted: readonly PhaseInSchool[], selected: readonly string[]): readonly PhaseInSchool[] {
  const chosen = sorted.filter(({ id }) => selected.includes(id));
  const ended = sorted.filter(({ after }) => after !== null);
  return chosen.length > 0 ? chosen : [...new Set([ended[0], ended.at(-1)])].flatMap((school) => school ?? []);
}

function lineOf(
  school: PhaseInSchool,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  selected: readonly string[],
): PhaseInLine {
  const points = valuesOf(school).map((value, index) => (value === null ? null : { x: x(index), y: y(value) }));
  const pieces = points.reduce<Point[][]>(
    (done, point) => {
      if (point === null) done.push([]);
      else done.at(-1)?.push(point);
      return done;
    },
    [[]],
  );
  return {
    school,
    pieces: pieces.filter((piece) => piece.length > 0),
    before: points[0] ?? null,
    after: points.at(-1) ?? null,
    isSelected: selected.includes(school.id),
  };
}
