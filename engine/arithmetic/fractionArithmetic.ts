import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const subtractFractions = (a: Fraction, b: Fraction): Fraction => addFractions(a, negate(b));

export const multiplyFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws Error when b is 0; whoever may meet a 0 asks `isZero` first. */
export const divideFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const negate = (x: Fraction): Fraction => ({ numerator: -x.numerator, denominator: x.denominator });

/** −1 when a < b, 0 when they are equal, 1 when a > b. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

export const isWhole = (x: Fraction): boolean => x.denominator === 1n;

export const isZero = (x: Fraction): boolean => x.numerator === 0n;

export function sign(x: Fraction): -1 | 0 | 1 {
  if (x.numerator === 0n) return 0;
  return x.numerator < 0n ? -1 : 1;
}
