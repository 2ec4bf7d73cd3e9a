import type { Column, SafeColumn } from "./column.js";
import { commonLength, lengthOf } from "./columnElement.js";
import type { Fraction } from "./fraction.js";
import { leastCommonMultiple } from "./greatestCommonDivisor.js";
import { LARGEST, tightened } from "./safeColumn.js";

/** Amounts that only rise with the factor, in whole numbers over one denominator, so small that all their sums are exact. */
export interface SafeBand {
  readonly bases: Float64Array;
  readonly slopes: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly total: number;
}

/** Null where the numbers are too large, or where an amount falls as the factor rises. */
export function safeBand(total: Fraction, ...columns: readonly [Column, Column, Column, Column]): SafeBand | null {
  const safe = columns.filter((column) => column.kind === "safe").map(tightened);
  if (safe.length < columns.length) return null;
  const length = columns.reduce((sofar, column) => commonLength(sofar, lengthOf(column)), 1);
  const denominator = safe.reduce(
    (common, column) => leastCommonMultiple(common, BigInt(column.denominator)),
    total.denominator,
  );
  const scaled = safe.map((column) => scaledTo(Number(denominator), column, length));
  const [bases, slopes, lows, highs] = scaled;
  if (!bases || !slopes || !lows || !highs || slopes.some((slope) => slope < 0)) return null;
  const scaledTotal = Number(total.numerator * (denominator / total.denominator));
  return Math.abs(scaledTotal) <= LARGEST / 4 ? { bases, slopes, lows, highs, total: scaledTotal } : null;
}

/** A quarter of 2^53 for the sum of a column leaves room for a sum minus a sum minus the total. */
function scaledTo(denominator: number, column: SafeColumn, length: number): Float64Array | null {
  const factor = denominator / column.denominator;
  if (!(column.bound * factor * length <= LARGEST / 4 && denominator <= LARGEST)) return null;
  const step = column.numerators.length === 1 ? 0 : 1;
  const scaled = new Float64Array(length);
  for (let i = 0; i < length; i++) scaled[i] = (column.numerators[i * step] as number) * factor;
  return scaled;
}
