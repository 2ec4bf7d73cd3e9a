/**
 * Many exact quantities at once: one per school, per school and school year, or per row; length 1 is a quantity of the
 * whole model and is broadcast wherever it meets a longer column.
 *
 * - `safe`: whole numerators in float64 over one common denominator. `bound` is at least the largest absolute numerator
 *   and, like the denominator, never above 2^53, so every number in it is exact.
 * - `big`: the same with bigint; the reference that the safe path is held equal to.
 * - `ratio`: every element has its own denominator: what dividing by a column gives, until it is rounded.
 */
export type Column = SafeColumn | BigColumn | RatioColumn;

export interface SafeColumn {
  readonly kind: "safe";
  readonly numerators: Float64Array;
  readonly denominator: number;
  readonly bound: number;
}

export interface BigColumn {
  readonly kind: "big";
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

export interface RatioColumn {
  readonly kind: "ratio";
  readonly numerators: readonly bigint[];
  readonly denominators: readonly bigint[];
}
