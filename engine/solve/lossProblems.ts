import type { Fraction } from "../arithmetic/fraction.js";
import type { LinearProblem } from "./linearProblem.js";
import type { LossLine } from "./lossLine.js";

/** The lines in floats, of the size of 1: a solver works with 15 digits, and compares with fixed small numbers. */
interface FloatLine {
  readonly start: number;
  readonly slopes: readonly number[];
}

/** The largest loss made as small as can be: its variables are the dials' shares of their ranges, and the loss as a plus and a minus. */
export function sharesProblem(lines: readonly LossLine[]): LinearProblem {
  const floats = inFloats(lines);
  const dials = dialsOf(lines);
  const schools = floats.map(({ start, slopes }) => ({ coefficients: [...slopes, -1, 1], most: -start }));
  const ends = dials.map((_, dial) => ({ coefficients: [...unit(dials, dial, 1), 0, 0], most: 1 }));
  return { minimise: [...dials.map(() => 0), 1, -1], rows: [...schools, ...ends] };
}

/** Its other side: the weights of the schools whose mean loss is never small, and how far each dial can bring it down. */
export function weightsProblem(lines: readonly LossLine[]): LinearProblem {
  const floats = inFloats(lines);
  const dials = dialsOf(lines);
  const zeros = dials.map(() => 0);
  const ones = floats.map(() => 1);
  const falls = dials.map((_, dial) => ({
    coefficients: [...floats.map(({ slopes }) => -(slopes[dial] ?? 0)), ...unit(dials, dial, -1)],
    most: 0,
  }));
  return {
    minimise: [...floats.map(({ start }) => -start), ...dials.map(() => 1)],
    rows: [
      ...falls,
      { coefficients: [...ones, ...zeros], most: 1 },
      { coefficients: [...ones.map((one) => -one), ...zeros], most: -1 },
    ],
  };
}

const dialsOf = (lines: readonly LossLine[]): readonly unknown[] => lines[0]?.slopes ?? [];
const unit = (dials: readonly unknown[], place: number, value: number): readonly number[] =>
  dials.map((_, dial) => (dial === place ? value : 0));

function inFloats(lines: readonly LossLine[]): readonly FloatLine[] {
  const floats = lines.map(({ start, slopes }) => ({ start: toFloat(start), slopes: slopes.map(toFloat) }));
  const largest = floats
    .flatMap(({ start, slopes }) => [start, ...slopes])
    .reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest === 0 ? 1 : largest;
  return floats.map(({ start, slopes }) => ({ start: start / scale, slopes: slopes.map((slope) => slope / scale) }));
}

function toFloat({ numerator, denominator }: Fraction): number {
  const SHIFT = 1_000_000_000n;
  return Number((numerator * SHIFT) / denominator) / Number(SHIFT);
}
