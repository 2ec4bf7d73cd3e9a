import type { SafeColumn } from "./column.js";
import { greatestCommonDivisorOfNumbers } from "./greatestCommonDivisor.js";

/** 2^53 − 1. A bound computed in float64 that comes out at or below this was computed exactly: rounding is monotone. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** The only way to make a safe column: the bound argument of README.md ends in this assertion. */
export function safeColumn(numerators: Float64Array, denominator: number, bound: number): SafeColumn {
  if (!(bound >= 0 && bound <= LARGEST)) throw new Error("A safe column beyond 2^53: a fault in the arithmetic");
  if (!Number.isSafeInteger(denominator) || denominator < 1) {
    throw new Error("A safe column needs a whole positive denominator below 2^53: a fault in the arithmetic");
  }
  return { kind: "safe", numerators, denominator, bound };
}

export function largestAbsolute(numerators: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < numerators.length; i++) {
    largest = Math.max(largest, Math.abs(numerators[i] as number));
  }
  return largest;
}

/** The greatest divisor of `divisor` that divides every numerator. Stops at the first sign that it is 1. */
export function sharedDivisor(numerators: Float64Array, divisor: number): number {
  let shared = divisor;
  for (let i = 0; i < numerators.length && shared !== 1; i++) {
    const numerator = numerators[i] as number;
    if (numerator % shared !== 0) shared = greatestCommonDivisorOfNumbers(numerator, shared);
  }
  return shared;
}

/** Every numerator divided by a number that divides them all, over the denominator given. */
export function dividedBy(column: SafeColumn, divisor: number, denominator: number): SafeColumn {
  const { numerators, bound } = column;
  if (divisor === 1) return safeColumn(numerators, denominator, bound);
  const divided = new Float64Array(numerators.length);
  for (let i = 0; i < divided.length; i++) divided[i] = (numerators[i] as number) / divisor;
  return safeColumn(divided, denominator, Math.floor(bound / divisor));
}

/** The same values with the smallest bound and the smallest denominator they can have. */
export function tightened(column: SafeColumn): SafeColumn {
  const { numerators, denominator } = column;
  const exact = safeColumn(numerators, denominator, largestAbsolute(numerators));
  const divisor = sharedDivisor(numerators, denominator);
  return dividedBy(exact, divisor, denominator / divisor);
}
