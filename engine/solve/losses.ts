import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  fractionAt,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { SchoolGap } from "./answer.js";
import type { LossLimit } from "./question.js";

/**
 * What each school must at least have: what it has now minus what it may lose; kr, not rounded. Pupils are those of the
 * later result, as everywhere where kr per pupil is compared. Null for a school that has nothing now: it has no limit.
 */
export function leastAllowed(before: Allocation, after: Allocation, limit: LossLimit): readonly (Fraction | null)[] {
  return after.schools.map(({ pupils }, place) => {
    const amount = fractionAt(before.totals, place);
    if (sign(amount) === 0) return null;
    const may =
      limit.kind === "kr" ? limit.value : multiplyFractions(limit.value, limit.kind === "share" ? amount : pupils);
    return subtractFractions(amount, may);
  });
}

/** How far each school is above (or, negative, below) what it must have. */
export const marginsOf = (after: Allocation, least: readonly (Fraction | null)[]): readonly Fraction[] =>
  least.map((amount, place) => (amount ? subtractFractions(fractionAt(after.totals, place), amount) : ZERO));

export const smallestOf = (values: readonly Fraction[]): Fraction =>
  values.reduce((least, value) => (compareFractions(value, least) < 0 ? value : least), values[0] ?? ZERO);

/** The schools that are short, the worst first; ties keep the order of schools. */
export const shortSchools = (after: Allocation, margins: readonly Fraction[]): readonly SchoolGap[] =>
  after.schools
    .flatMap(({ school }, place) => {
      const margin = margins[place] ?? ZERO;
      return sign(margin) < 0 ? [{ id: school.id, name: school.name, gap: negate(margin) }] : [];
    })
    .sort((left, right) => compareFractions(right.gap, left.gap));

export const sumOfGaps = (gaps: readonly SchoolGap[]): Fraction =>
  gaps.map(({ gap }) => gap).reduce(addFractions, ZERO);

/** Zero or the largest miss. */
export const worstMiss = (margins: readonly Fraction[]): Fraction => {
  const least = smallestOf(margins);
  return sign(least) < 0 ? negate(least) : ZERO;
};
