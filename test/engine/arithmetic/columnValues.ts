import type { Column } from "../../../engine/arithmetic/column.js";
import { fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";

/** "3/4" or "-2", so that a failing test prints numbers a person can read. */
export const written = (x: Fraction): string =>
  x.denominator === 1n ? x.numerator.toString() : `${x.numerator.toString()}/${x.denominator.toString()}`;

/** Every element of a column, written out; checks on the way that a safe column keeps what it promises. */
export function valuesOf(column: Column): string[] {
  if (column.kind === "safe") {
    expect(Number.isSafeInteger(column.denominator) && column.denominator > 0).toBe(true);
    expect(column.bound).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    for (const numerator of column.numerators) {
      expect(Number.isSafeInteger(numerator) && !Object.is(numerator, -0)).toBe(true);
      expect(Math.abs(numerator)).toBeLessThanOrEqual(column.bound);
    }
  }
  return Array.from({ length: lengthOf(column) }, (_, i) => written(fractionAt(column, i)));
}

/** A copy of everything in a column, to show that nothing was written to it. */
export const snapshot = (column: Column): unknown => structuredClone(column);
