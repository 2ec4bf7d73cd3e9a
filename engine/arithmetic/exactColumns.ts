import { asBig } from "./asBig.js";
import type { BigColumn, Column, RatioColumn } from "./column.js";
import { commonLength, fractionAt, lengthOf } from "./columnElement.js";
import type { Fraction } from "./fraction.js";

/** The numerators of two columns over one denominator; their lengths may still differ. */
interface BigPair {
  readonly left: readonly bigint[];
  readonly right: readonly bigint[];
  readonly denominator: bigint;
}

/** Any two columns that are not both safe, over one denominator in bigint. */
export function overCommonDenominator(a: Column, b: Column): BigPair {
  const left = asBig(a);
  const right = asBig(b);
  if (left.denominator === right.denominator) {
    return { left: left.numerators, right: right.numerators, denominator: left.denominator };
  }
  const scale = (column: BigColumn, other: BigColumn): bigint[] => column.numerators.map((n) => n * other.denominator);
  return { left: scale(left, right), right: scale(right, left), denominator: left.denominator * right.denominator };
}

/** The bigint reference of an operation on numerators over one denominator. */
export function combineBig(a: Column, b: Column, operation: (left: bigint, right: bigint) => bigint): BigColumn {
  const { left, right, denominator } = overCommonDenominator(a, b);
  const length = commonLength(left.length, right.length);
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  const numerators = new Array<bigint>(length);
  for (let i = 0; i < length; i++) {
    numerators[i] = operation(left[i * stepLeft] as bigint, right[i * stepRight] as bigint);
  }
  return { kind: "big", numerators, denominator };
}

/** The same where an operand carries a denominator per element. */
export function combineRatio(
  a: Column,
  b: Column,
  operation: (left: Fraction, right: Fraction) => Fraction,
): RatioColumn {
  const length = commonLength(lengthOf(a), lengthOf(b));
  return ratioOf(Array.from({ length }, (_, i) => operation(fractionAt(a, i), fractionAt(b, i))));
}

export const ratioOf = (fractions: readonly Fraction[]): RatioColumn => ({
  kind: "ratio",
  numerators: fractions.map((x) => x.numerator),
  denominators: fractions.map((x) => x.denominator),
});
