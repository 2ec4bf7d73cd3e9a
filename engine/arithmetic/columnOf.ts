import type { Column, SafeColumn } from "./column.js";
import type { Fraction } from "./fraction.js";
import { leastCommonMultiple } from "./greatestCommonDivisor.js";
import { LARGEST, largestAbsolute, safeColumn } from "./safeColumn.js";
import { settle } from "./settle.js";

/** The fractions over their common denominator; safe when everything stays below 2^53, otherwise big. */
export function columnOf(fractions: readonly Fraction[]): Column {
  let denominator = 1n;
  for (const x of fractions) {
    if (denominator % x.denominator !== 0n) denominator = leastCommonMultiple(denominator, x.denominator);
  }
  const numerators = fractions.map((x) => x.numerator * (denominator / x.denominator));
  return settle({ kind: "big", numerators, denominator });
}

/** A column of length 1: it meets every other length. */
export const constantColumn = (value: Fraction): Column => columnOf([value]);

/** Whole numbers as a column of their own. @throws Error on a number that is not whole or lies beyond 2^53. */
export function wholeColumn(numbers: readonly number[] | Float64Array): SafeColumn {
  const numerators = new Float64Array(numbers.length);
  for (let i = 0; i < numerators.length; i++) {
    const value = numbers[i] as number;
    if (!(Math.abs(value) <= LARGEST) || !Number.isInteger(value))
      throw new Error(`Not a whole number: ${String(value)}`);
    numerators[i] = value + 0;
  }
  return safeColumn(numerators, 1, largestAbsolute(numerators));
}
