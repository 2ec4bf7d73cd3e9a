import type { Fraction } from "./fraction.js";
import { multiplyFractions, subtractFractions } from "./fractionArithmetic.js";
import { fraction } from "./fractionOf.js";
import { roundFraction } from "./roundFraction.js";

/**
 * A finished amount shown over periods: every period but the last gets its weight's share rounded half away from zero,
 * the last gets what is left, so that the periods add up to the amount (mechanisms B2 and K; case 02). Presentation of
 * one line, not a second rounding of it.
 */
export function splitOverPeriods(amount: Fraction, weights: readonly number[], decimals: number): readonly Fraction[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights
    .slice(0, -1)
    .map((weight) => roundFraction(multiplyFractions(amount, fraction(weight, sum)), decimals, "half"));
  return [...shares, shares.reduce(subtractFractions, amount)];
}
