import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";
import { decimalScale } from "./powerOfTen.js";
import { roundedDivision, type RoundingMode } from "./roundedDivision.js";

/** x rounded to a whole number of decimals; negative decimals round to tens, hundreds, thousands. */
export function roundFraction(x: Fraction, decimals: number, mode: RoundingMode): Fraction {
  const { up, down } = decimalScale(decimals);
  return fraction(roundedDivision(x.numerator * up, x.denominator * down, mode) * down, up);
}
