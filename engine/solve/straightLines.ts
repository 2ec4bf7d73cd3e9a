import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions, fraction, ONE, subtractFractions, ZERO } from "../arithmetic/index.js";
import { lossAt, type LossLine } from "./lossLine.js";
import { lossesAt, type Range, type Trial } from "./turnedDials.js";

const MOST_CORNERS = 64;

/** The losses as straight lines through the lower corner and the end of each range; null where these cannot be run. */
export function straightLines(trial: Trial, ranges: readonly Range[]): readonly LossLine[] | null {
  const corner = lossesAt(trial, ranges, []);
  const ends = ranges.map((_, up) =>
    lossesAt(
      trial,
      ranges,
      ranges.map((_range, dial) => (dial === up ? ONE : ZERO)),
    ),
  );
  if (!corner || ends.includes(null)) return null;
  return corner.map((start, school) => ({
    start,
    slopes: ends.map((end) => subtractFractions(end?.[school] ?? ZERO, start)),
  }));
}

/**
 * Whether the exact losses lie on the lines wherever they are tried. Two ends always lie on a line, so places inside are
 * tried as well as all corners; ranges with too many corners are not called straight.
 */
export const areStraight = (trial: Trial, ranges: readonly Range[], lines: readonly LossLine[]): boolean =>
  2 ** ranges.length <= MOST_CORNERS &&
  [...insideOf(ranges), ...cornersOf(ranges)].every((shares) => isOnLines(trial, ranges, lines, shares));

/** Whether they do where each dial has gone a share of its range. */
export function isOnLines(
  trial: Trial,
  ranges: readonly Range[],
  lines: readonly LossLine[],
  shares: readonly Fraction[],
): boolean {
  const losses = lossesAt(trial, ranges, shares);
  return lines.every((line, school) => {
    const loss = losses?.[school];
    return loss !== undefined && compareFractions(loss, lossAt(line, shares)) === 0;
  });
}

/** Every combination of the ends of the ranges, as far as there is room: 0 is the lower end, 1 the upper. */
export const cornersOf = (ranges: readonly unknown[]): readonly (readonly Fraction[])[] =>
  Array.from({ length: Math.min(MOST_CORNERS, 2 ** ranges.length) }, (_, corner) =>
    ranges.map((_range, dial) => (Math.floor(corner / 2 ** dial) % 2 === 1 ? ONE : ZERO)),
  );

/** A third and half of the way along all ranges together, and places where each range has gone its own way. */
const insideOf = (ranges: readonly unknown[]): readonly (readonly Fraction[])[] => [
  ranges.map(() => fraction(1, 3)),
  ranges.map(() => fraction(1, 2)),
  ranges.map((_, dial) => fraction(dial + 1, ranges.length + 2)),
  ranges.map((_, dial) => fraction(ranges.length - dial + 1, ranges.length + 2)),
];
