import type { Fraction } from "../arithmetic/fraction.js";
import { fraction } from "../arithmetic/index.js";

const MONTHS = 12;

/**
 * How much of the old model is left in each budget year of a phase-in in equal steps, from the first year until nothing
 * is: step k leaves 1 − k/n, and the months before the start month belong to the step before (mechanisms I3).
 */
export function sharesOfPhaseIn(years: number, startMonth: number): readonly Fraction[] {
  const before = startMonth - 1;
  const left = (step: number): number => Math.max(0, Math.min(years, years - step));
  const shares = Array.from({ length: years + 1 }, (_, year) =>
    fraction(before * left(year) + (MONTHS - before) * left(year + 1), MONTHS * years),
  );
  const last = shares.findIndex(({ numerator }) => numerator === 0n);
  return last < 0 ? shares : shares.slice(0, last + 1);
}
