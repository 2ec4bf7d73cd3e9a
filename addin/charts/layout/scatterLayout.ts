import { scaleLinear } from "d3-scale";
import type { ChartOptions } from "../chartOptions.js";
import type { ScatterSchool, ScatterView } from "../scatterView.js";
import { horizontalTicks, verticalTicks, type Tick } from "./axis.js";
import { placeLabels, type Box, type PointLabel } from "./placeLabels.js";
import { extentOf } from "./extentOf.js";
import { sortSchools } from "./sortSchools.js";
import { textWidth } from "./textWidth.js";

export interface ScatterDot {
  readonly school: ScatterSchool;
  readonly x: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface ScatterLayout {
  readonly plot: Box;
  readonly height: number;
  readonly radius: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly average: { readonly before: number | null; readonly after: number | null };
  /** From left to right. */
  readonly dots: readonly ScatterDot[];
  readonly labels: readonly PointLabel[];
}

export const SCATTER_FONT = 12;
const TOP = 8;
const FOOT = 22;
const RIGHT = 8;
const AXIS_GAP = 6;

/** Height follows the width between what a small pane and a large screen can show. */
const heightOf = (width: number): number => Math.round(Math.max(240, Math.min(440, width * 0.75)));

/** Dots by size or index and kr per pupil, names for the chosen schools and the extremes where there is room. */
export function scatterLayout(
  view: ScatterView,
  { width, format, selected = [] }: Pick<ChartOptions, "width" | "format" | "selected">,
): ScatterLayout {
  const drawn = view.schools.filter(({ x, before, after }) => x !== null && (before !== null || after !== null));
  const height = heightOf(width);
  const values = [...drawn, view.average].flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const y = scaleLinear()
    .domain(extentOf(values))
    .nice(6)
    .range([height - FOOT, TOP]);
  const yTicks = verticalTicks(y, format.tick, 6);
  const left = Math.ceil(Math.max(...yTicks.map(({ label }) => textWidth(label, SCATTER_FONT)))) + AXIS_GAP;
  const plot = { x: left, y: TOP, width: width - left - RIGHT, height: height - FOOT - TOP };
  const x = scaleLinear()
    .domain(extentOf(drawn.flatMap((school) => school.x ?? [])))
    .nice(6)
    .range([left, width - RIGHT]);
  const at = (value: number | null): number | null => (value === null ? null : y(value));
  const dots = sortSchools(drawn, (school) => -(school.x ?? 0)).map((school) => ({
    school,
    x: x(school.x ?? 0),
    before: at(school.before),
    after: at(school.after),
  }));
  return {
    plot,
    height,
    radius: drawn.length > 200 ? 2.5 : drawn.length > 60 ? 3.5 : 4.5,
    xTicks: horizontalTicks(x, view.xFormat, { from: 0, to: width, size: SCATTER_FONT, most: 6 }),
    yTicks,
    average: { before: at(view.average.before), after: at(view.average.after) },
    dots,
    labels: labelsOf(dots, selected, plot),
  };
}

/** The chosen ones, then the dearest, the cheapest and the largest school. */
function labelsOf(dots: readonly ScatterDot[], selected: readonly string[], plot: Box): readonly PointLabel[] {
  const byAfter = sortSchools(
    dots.map((dot) => ({ ...dot, id: dot.school.id })).filter(({ after }) => after !== null),
    ({ after }) => -(after ?? 0),
  );
  const chosen = byAfter.filter(({ id }) => selected.includes(id));
  const extremes = [byAfter[0], byAfter.at(-1), dots.at(-1)].flatMap((dot) => dot ?? []);
  const wanted = [...new Map([...chosen, ...extremes].map((dot) => [dot.school.id, dot])).values()];
  const taken = dots.flatMap(({ x, before, after }) => {
    const [top, bottom] = [Math.min(before ?? Infinity, after ?? Infinity), Math.max(before ?? 0, after ?? 0)];
    return { x: x - 4, y: top - 4, width: 8, height: bottom - top + 8 };
  });
  return placeLabels(
    wanted.map(({ x, before, after, school }) => ({ at: { x, y: after ?? before ?? 0 }, text: school.name })),
    taken,
    { frame: plot, size: SCATTER_FONT },
  );
}
