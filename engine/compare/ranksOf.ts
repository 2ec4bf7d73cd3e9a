import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions } from "../arithmetic/index.js";

/** The place of every value, 1 the highest: one more than the values above it, so equal values share a place. */
export function ranksOf(values: readonly (Fraction | null)[]): readonly (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((left, right) => compareFractions(right, left));
  return values.map((value) =>
    value === null ? null : sorted.findIndex((other) => compareFractions(other, value) === 0) + 1,
  );
}
