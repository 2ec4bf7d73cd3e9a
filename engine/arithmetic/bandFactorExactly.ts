import { bandCurve, type BandCurve, type Bend } from "./bandCurve.js";
import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { compareFractions, negate, sign } from "./fractionArithmetic.js";
import { fraction, ZERO } from "./fractionOf.js";

/** The factor, or how much is missing: the total asked for minus the nearest total the limits allow. */
export type BandFactor =
  { readonly ok: true; readonly factor: Fraction } | { readonly ok: false; readonly missing: Fraction };

/**
 * `bandFactor` in bigint, also for slopes below 0: the reference the fast path is held equal to, and its way out. The
 * sum is a broken line in λ that bends only where an amount meets a limit, so walking the bends in order finds the
 * first stretch that meets the total; nothing is iterated.
 */
export function bandFactorExactly(total: Fraction, base: Column, slope: Column, low: Column, high: Column): BandFactor {
  const curve = bandCurve(total, base, slope, low, high);
  if (curve.start === curve.total) return { ok: true, factor: ZERO };
  const startsBelow = curve.start < curve.total;
  let { fixed, rise } = curve;
  for (const bend of curve.bends) {
    const gap = gapAt(curve, bend, fixed, rise);
    if (startsBelow ? gap <= 0n : gap >= 0n) return { ok: true, factor: fraction(curve.total - fixed, rise) };
    fixed += bend.fixed;
    rise += bend.rise;
  }
  return { ok: false, missing: smallestGap(curve) };
}

/** What is missing at a bend, times the bend's denominator. */
const gapAt = (curve: BandCurve, bend: Bend, fixed: bigint, rise: bigint): bigint =>
  (curve.total - fixed) * bend.denominator - rise * bend.numerator;

/** The line has its highest and lowest points at its start and its bends. */
function smallestGap(curve: BandCurve): Fraction {
  let smallest = fraction(curve.total - curve.start, curve.denominator);
  let { fixed, rise } = curve;
  for (const bend of curve.bends) {
    const gap = fraction(gapAt(curve, bend, fixed, rise), bend.denominator * curve.denominator);
    if (compareFractions(sizeOf(gap), sizeOf(smallest)) < 0) smallest = gap;
    fixed += bend.fixed;
    rise += bend.rise;
  }
  return smallest;
}

const sizeOf = (x: Fraction): Fraction => (sign(x) < 0 ? negate(x) : x);
