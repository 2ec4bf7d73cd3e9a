import { bandCurve, type BandCurve, type Bend } from "./bandCurve.js";
import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { compareFractions, negate, sign } from "./fractionArithmetic.js";
import { fraction, ZERO } from "./fractionOf.js";

/** The factor, or how much is missing: the total asked for minus the nearest total the limits allow. */
export type BandFactor =
  { readonly ok: true; readonly factor: Fraction } | { readonly ok: false; readonly missing: Fraction };

/**
 * The smallest λ ≥ 0 at which the amounts clamp(base + λ × slope, low, high) add up to the total; exact, without
 * iteration. The sum is a broken line in λ: it bends only where an amount meets a limit, so walking its bends in order
 * finds the first stretch that meets the total. Slopes may be negative; then the sum may rise and fall.
 *
 * @throws Error where a low lies above its high, which whoever sets the limits must have ruled out.
 */
export function bandFactor(total: Fraction, base: Column, slope: Column, low: Column, high: Column): BandFactor {
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
