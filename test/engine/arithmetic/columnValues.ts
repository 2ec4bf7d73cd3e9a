import type { Column, SafeColumn } from "../../../engine/arithmetic/column.js";
import { fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";

/** "3/4" or "-2", so that a failing test prints numbers a person can read. */
export const written = (x: Fraction): string =>
  x.denominator === 1n ? x.numerator.toString() : `${x.numerator.toString()}/${x.denominator.toString()}`;

/** Every element of a column, written out; throws where a safe column does not keep what it promises. */
export function valuesOf(column: Column): string[] {
  if (column.kind === "safe") requireSafe(column);
  return Array.from({ length: lengthOf(column) }, (_, i) => written(fractionAt(column, i)));
}

function requireSafe({ numerators, denominator, bound }: SafeColumn): void {
  const isWithin = (numerator: number): boolean =>
    Number.isSafeInteger(numerator) && Math.abs(numerator) <= bound && !Object.is(numerator, -0);
  if (!Number.isSafeInteger(denominator) || denominator < 1) throw new Error(`Denominator ${String(denominator)}`);
  if (!Number.isSafeInteger(bound) || !numerators.every(isWithin)) {
    throw new Error(`Not within the bound ${String(bound)}: ${numerators.join(" ")}`);
  }
}

/** A copy of everything in a column, to show that nothing was written to it. */
export const snapshot = (column: Column): unknown => structuredClone(column);
