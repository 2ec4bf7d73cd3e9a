import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionAt,
  isZero,
  multiplyFractions,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { LinearProblem } from "./linearProblem.js";
import { exactAmounts, scaleOf, type Range, type Trial } from "./turnedDials.js";

export const MOST_CORNERS = 64;
type Slopes = readonly (readonly Fraction[])[];

/** The straight lines through the lower corner and the end of each range, and whether all corners lie on them. */
export function straightLines(
  trial: Trial,
  ranges: readonly Range[],
): { readonly problem: LinearProblem; readonly isExact: boolean } | null {
  const corner = ranges.map(({ from }) => from);
  const base = exactAmounts(trial, corner);
  if (!base) return null;
  const slopes: (readonly Fraction[])[] = [];
  for (const [index, { to }] of ranges.entries()) {
    const moved = exactAmounts(
      trial,
      corner.map((value, place) => (place === index ? to : value)),
    );
    if (!moved) return null;
    slopes.push(moved.map((amount, school) => subtractFractions(amount, base[school] ?? ZERO)));
  }
  return {
    problem: problemOf(trial, base, slopes),
    isExact: cornersAgree(trial, ranges, base, slopes) && insideAgrees(trial, ranges, base, slopes),
  };
}

function problemOf(trial: Trial, base: readonly Fraction[], slopes: Slopes): LinearProblem {
  const rows = base.flatMap((amount, place) => {
    // A school that has nothing now has nothing to lose.
    if (isZero(fractionAt(trial.ground.before.totals, place))) return [];
    const scale = scaleOf(trial, place);
    const per = (value: Fraction): number => toNumber(divideFractions(value, scale));
    const gain = subtractFractions(amount, fractionAt(trial.ground.before.totals, place));
    return { coefficients: [...slopes.map((slope) => -per(slope[place] ?? ZERO)), -1], bound: per(gain) };
  });
  return { variables: slopes.length + 1, rows };
}

function cornersAgree(trial: Trial, ranges: readonly Range[], base: readonly Fraction[], slopes: Slopes): boolean {
  const corners = 2 ** ranges.length;
  if (corners > MOST_CORNERS) return false;
  for (let corner = 0; corner < corners; corner += 1) {
    const isUp = (index: number): boolean => Math.floor(corner / 2 ** index) % 2 === 1;
    const there = exactAmounts(
      trial,
      ranges.map(({ from, to }, index) => (isUp(index) ? to : from)),
    );
    const agrees = there?.every((amount, place) => {
      const ups = slopes.filter((_, index) => isUp(index)).map((slope) => slope[place] ?? ZERO);
      return compareFractions(amount, ups.reduce(addFractions, base[place] ?? ZERO)) === 0;
    });
    if (agrees !== true) return false;
  }
  return true;
}

/** Two ends always lie on a line; so points inside are tried too, a third and half of the way along all ranges. */
function insideAgrees(trial: Trial, ranges: readonly Range[], base: readonly Fraction[], slopes: Slopes): boolean {
  return [fraction(1, 3), fraction(1, 2)].every((share) => {
    const along = ({ from, to }: Range): Fraction =>
      addFractions(from, multiplyFractions(share, subtractFractions(to, from)));
    const there = exactAmounts(trial, ranges.map(along));
    const onLine = (place: number): Fraction =>
      slopes.map((slope) => multiplyFractions(share, slope[place] ?? ZERO)).reduce(addFractions, base[place] ?? ZERO);
    return there?.every((amount, place) => compareFractions(amount, onLine(place)) === 0) === true;
  });
}

/** Exact to about 15 digits: what a linear solver works with. */
function toNumber({ numerator, denominator }: Fraction): number {
  const SHIFT = 1_000_000_000n;
  return Number((numerator * SHIFT) / denominator) / Number(SHIFT);
}
