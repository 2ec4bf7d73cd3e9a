import type { SafeColumn } from "./column.js";
import { greatestCommonDivisorOfNumbers } from "./greatestCommonDivisor.js";
import { LARGEST, tightened } from "./safeColumn.js";

/** Two safe columns and the whole factors that bring their numerators over one denominator. */
export interface CommonScale {
  readonly a: SafeColumn;
  readonly b: SafeColumn;
  readonly factorA: number;
  readonly factorB: number;
  readonly denominator: number;
  readonly bound: number;
}

/** The bound of a result from the scaled bounds of its operands; never below either of them. */
type BoundOf = (boundA: number, boundB: number) => number;

export const boundOfSum: BoundOf = (boundA, boundB) => boundA + boundB;
export const boundOfEither: BoundOf = (boundA, boundB) => Math.max(boundA, boundB);

/**
 * The scale on which every scaled numerator and every result stays below 2^53: first by the bounds the columns carry,
 * then by bounds and denominators read off the numbers. Null when there is none: the operation goes to bigint.
 */
export function commonScale(a: SafeColumn, b: SafeColumn, boundOf: BoundOf): CommonScale | null {
  return scaleAsTheyAre(a, b, boundOf) ?? scaleAsTheyAre(tightened(a), tightened(b), boundOf);
}

function scaleAsTheyAre(a: SafeColumn, b: SafeColumn, boundOf: BoundOf): CommonScale | null {
  const shared =
    a.denominator === b.denominator ? a.denominator : greatestCommonDivisorOfNumbers(a.denominator, b.denominator);
  const factorA = b.denominator / shared;
  const factorB = a.denominator / shared;
  const denominator = a.denominator * factorA;
  const bound = boundOf(a.bound * factorA, b.bound * factorB);
  return denominator <= LARGEST && bound <= LARGEST ? { a, b, factorA, factorB, denominator, bound } : null;
}
