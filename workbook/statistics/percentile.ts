import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  ZERO,
  type Fraction,
} from "../../engine/index.js";
import { sumOf } from "./schoolMoney.js";

/** A value, and how much it counts for. */
export interface Weighted {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/**
 * The smallest value that at least so many percent of the weight lies at or below (nearest rank: always a value that
 * there is, never one between two). Null where nothing has weight.
 */
export function percentile(values: readonly Weighted[], percent: number): Fraction | null {
  const sorted = [...values].sort((left, right) => compareFractions(left.value, right.value));
  const wanted = multiplyFractions(
    sumOf(sorted, ({ weight }) => weight),
    fraction(percent, 100),
  );
  let reached = ZERO;
  for (const { value, weight } of sorted) {
    reached = addFractions(reached, weight);
    if (compareFractions(reached, wanted) >= 0 && compareFractions(reached, ZERO) > 0) return value;
  }
  return null;
}
