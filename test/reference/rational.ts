import type { Fraction } from "../../engine/index.js";

/** A plain fraction of two bigints, written anew: the reference trusts nothing of the engine's arithmetic. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export type Rounding = "half" | "up" | "down";

export function rational(top: bigint | number, bottom: bigint | number = 1n): Rational {
  const [above, below] = [BigInt(top), BigInt(bottom)];
  if (below === 0n) throw new Error("The reference was asked to divide by 0");
  const sign = below < 0n ? -1n : 1n;
  const shared = common(above < 0n ? -above : above, below * sign);
  return { top: (above * sign) / shared, bottom: (below * sign) / shared };
}

const common = (left: bigint, right: bigint): bigint => (right === 0n ? left || 1n : common(right, left % right));

export const NOTHING = rational(0);
export const SINGLE = rational(1);

export const fromFraction = ({ numerator, denominator }: Fraction): Rational => rational(numerator, denominator);
export const plus = (left: Rational, right: Rational): Rational =>
  rational(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);
export const negative = (value: Rational): Rational => rational(-value.top, value.bottom);
export const less = (left: Rational, right: Rational): Rational => plus(left, negative(right));
export const times = (left: Rational, right: Rational): Rational =>
  rational(left.top * right.top, left.bottom * right.bottom);
export const over = (left: Rational, right: Rational): Rational =>
  rational(left.top * right.bottom, left.bottom * right.top);
export const isBelow = (left: Rational, right: Rational): boolean => less(left, right).top < 0n;
export const isSame = (left: Rational, right: Rational): boolean => less(left, right).top === 0n;
export const smallest = (left: Rational, right: Rational): Rational => (isBelow(right, left) ? right : left);
export const largest = (left: Rational, right: Rational): Rational => (isBelow(left, right) ? right : left);
export const sum = (values: readonly Rational[]): Rational => values.reduce(plus, NOTHING);

/** 10 to the power of a whole number that may be negative. */
export const tenTo = (power: number): Rational =>
  power < 0 ? rational(1n, 10n ** BigInt(-power)) : rational(10n ** BigInt(power));

/** The largest whole number not above the value. */
export function floorOf({ top, bottom }: Rational): bigint {
  const cut = top / bottom;
  return cut * bottom > top ? cut - 1n : cut;
}

/** Rounds to decimals (negative: tens, hundreds); half goes away from zero, up and down to plus and minus infinity. */
export function roundTo(value: Rational, decimals: number, how: Rounding = "half"): Rational {
  const scaled = times(value, tenTo(decimals));
  return over(rational(wholeOf(scaled, how)), tenTo(decimals));
}

function wholeOf(value: Rational, how: Rounding): bigint {
  if (how === "down") return floorOf(value);
  if (how === "up") return -floorOf(negative(value));
  const half = rational(1, 2);
  return value.top < 0n ? -floorOf(plus(negative(value), half)) : floorOf(plus(value, half));
}

/** A value that is a fraction of the smallest amount of money has no whole number of units. */
export const unitsOf = (value: Rational, decimals: number): Rational => times(value, tenTo(decimals));

export const showRational = ({ top, bottom }: Rational): string => (bottom === 1n ? `${top}` : `${top}/${bottom}`);
