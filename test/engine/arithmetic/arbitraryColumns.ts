import fc from "fast-check";
import type { RatioColumn, SafeColumn } from "../../../engine/arithmetic/column.js";
import { largestAbsolute, LARGEST, safeColumn } from "../../../engine/arithmetic/safeColumn.js";

/** Pupils, rates in øre, round numbers on purpose, and whole numbers at the edge of 2^53. */
export const wholeNumber = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -900, max: 900 }),
  fc.integer({ min: -400, max: 400 }).map((n) => n * 250_000),
  fc.maxSafeInteger(),
  fc.integer({ min: -5, max: 0 }).map((n) => LARGEST + n),
);

export const denominator = fc.constantFrom(1, 1, 2, 3, 7, 10, 12, 100, 1200, 99_991, 10_000_000, 2 ** 40, LARGEST);

/** A safe column whose bound is exact, or as loose as the type allows. */
export const safeColumnOf = (length: number): fc.Arbitrary<SafeColumn> =>
  fc
    .tuple(fc.array(wholeNumber, { minLength: length, maxLength: length }), denominator, fc.boolean())
    .map(([numbers, below, isLoose]) => {
      const numerators = Float64Array.from(numbers, (number) => number + 0);
      return safeColumn(numerators, below, isLoose ? LARGEST : largestAbsolute(numerators));
    });

export const ratioColumnOf = (length: number): fc.Arbitrary<RatioColumn> =>
  fc.array(fc.tuple(wholeNumber, denominator), { minLength: length, maxLength: length }).map((pairs) => ({
    kind: "ratio",
    numerators: pairs.map(([numerator]) => BigInt(numerator)),
    denominators: pairs.map(([, below]) => BigInt(below)),
  }));

/** The lengths two columns may meet in. */
const LENGTHS = [
  [5, 5],
  [1, 5],
  [5, 1],
  [1, 1],
  [0, 0],
  [0, 1],
] as const;

export const safePair: fc.Arbitrary<[SafeColumn, SafeColumn]> = fc
  .constantFrom(...LENGTHS)
  .chain(([left, right]) => fc.tuple(safeColumnOf(left), safeColumnOf(right)));

export const ratioPair: fc.Arbitrary<[RatioColumn, SafeColumn]> = fc
  .constantFrom(...LENGTHS)
  .chain(([left, right]) => fc.tuple(ratioColumnOf(left), safeColumnOf(right)));
