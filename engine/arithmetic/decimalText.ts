import type { Fraction } from "./fraction.js";
import { decimalScale } from "./powerOfTen.js";
import { roundedDivision } from "./roundedDivision.js";

/**
 * x as a decimal with a dot and exactly `decimals` decimals, rounded half away from zero. Negative decimals round to
 * tens or thousands and print a whole number. "-0" is never printed.
 */
export function decimalText(x: Fraction, decimals: number): string {
  const { up, down } = decimalScale(decimals);
  const rounded = roundedDivision(x.numerator * up, x.denominator * down, "half") * down;
  const minus = rounded < 0n ? "-" : "";
  const digits = (rounded < 0n ? -rounded : rounded).toString();
  if (decimals <= 0) return minus + digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${minus}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/**
 * x with as many decimals as it has, when they are at most `maxDecimals`; otherwise rounded to `maxDecimals`, and then
 * all of them are printed: fewer decimals than asked for always means that the text is exact.
 */
export function exactDecimalText(x: Fraction, maxDecimals: number): string {
  for (let decimals = 0; decimals < maxDecimals; decimals++) {
    if (decimalScale(decimals).up % x.denominator === 0n) return decimalText(x, decimals);
  }
  return decimalText(x, maxDecimals);
}
