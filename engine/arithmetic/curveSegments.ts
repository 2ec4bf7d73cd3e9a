import type { Column, SafeColumn } from "./column.js";
import { fractionAt, lengthOf } from "./columnElement.js";
import type { Fraction } from "./fraction.js";
import { compareFractions } from "./fractionArithmetic.js";
import { roundedDivision } from "./roundedDivision.js";

/** A point of a staircase or of a straight line: from this key on. */
export interface CurvePoint {
  readonly from: Fraction;
  readonly value: Fraction;
}

/** The points in the order of their keys. @throws Error on two points at one key, which reading the curve rules out. */
export function inOrder(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const sorted = points.slice().sort((a, b) => compareFractions(a.from, b.from));
  const doubled = sorted.some(
    (point, i) => i > 0 && compareFractions(point.from, (sorted[i - 1] as CurvePoint).from) === 0,
  );
  if (doubled) throw new Error("Two points of a curve lie at the same key");
  return sorted;
}

/**
 * For every key the number of the last point at or below it, −1 below the first point. The points are in order.
 * On safe keys a whole number per point decides: key / denominator ≥ from holds exactly where key ≥ ⌈from × denominator⌉.
 */
export function segmentsOf(points: readonly CurvePoint[], keys: Column): Int32Array {
  const segments = new Int32Array(lengthOf(keys));
  if (keys.kind === "safe") {
    const starts = Float64Array.from(points, (point) => firstKeyFrom(point, keys));
    for (let i = 0; i < segments.length; i++) segments[i] = lastAtOrBelow(starts, keys.numerators[i] as number);
    return segments;
  }
  for (let i = 0; i < segments.length; i++) {
    const key = fractionAt(keys, i);
    const above = points.findIndex((point) => compareFractions(point.from, key) > 0);
    segments[i] = above === -1 ? points.length - 1 : above - 1;
  }
  return segments;
}

/** A start beyond 2^53 is not exact as a double, but no safe key lies near it, so every comparison comes out right. */
const firstKeyFrom = (point: CurvePoint, keys: SafeColumn): number =>
  Number(roundedDivision(point.from.numerator * BigInt(keys.denominator), point.from.denominator, "up"));

/** Counting and not a search: curves have few points, and the count has no branch for the processor to guess wrong. */
function lastAtOrBelow(starts: Float64Array, key: number): number {
  let reached = -1;
  for (let j = 0; j < starts.length; j++) reached += Number((starts[j] as number) <= key);
  return reached;
}
