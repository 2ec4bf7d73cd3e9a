import { asBig } from "./asBig.js";
import type { BigColumn, Column } from "./column.js";
import { commonLength, lengthOf } from "./columnElement.js";
import type { Fraction } from "./fraction.js";
import { leastCommonMultiple } from "./greatestCommonDivisor.js";

/** Where an amount meets a limit: at λ = numerator / denominator, and what changes in the sum beyond it. */
export interface Bend {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The double nearest to λ where both are below 2^53, else NaN. Rounding is monotone: doubles that differ decide. */
  readonly approximate: number;
  readonly fixed: bigint;
  readonly rise: bigint;
}

/** The sum of the clamped amounts, fixed + λ × rise up to the first bend; everything over one denominator. */
export interface BandCurve {
  readonly total: bigint;
  readonly start: bigint;
  readonly fixed: bigint;
  readonly rise: bigint;
  readonly denominator: bigint;
  readonly bends: readonly Bend[];
}

export function bandCurve(total: Fraction, base: Column, slope: Column, low: Column, high: Column): BandCurve {
  const length = [slope, low, high].reduce((sofar, column) => commonLength(sofar, lengthOf(column)), lengthOf(base));
  const columns = [base, slope, low, high].map(asBig);
  const denominator = columns.reduce(
    (common, column) => leastCommonMultiple(common, column.denominator),
    total.denominator,
  );
  const [bases, slopes, lows, highs] = columns.map((column) => reader(column, denominator)) as [
    Reader,
    Reader,
    Reader,
    Reader,
  ];
  const bends: Bend[] = [];
  const sums = { start: 0n, fixed: 0n, rise: 0n };
  for (let i = 0; i < length; i++) {
    if (lows(i) > highs(i)) throw new Error(`A limit below lies above its limit at element ${String(i)}`);
    addAmount(sums, bends, { base: bases(i), slope: slopes(i), low: lows(i), high: highs(i) });
  }
  bends.sort(byFactor);
  return { ...sums, total: total.numerator * (denominator / total.denominator), denominator, bends };
}

type Reader = (index: number) => bigint;

function reader(column: BigColumn, denominator: bigint): Reader {
  const factor = denominator / column.denominator;
  const scaled = factor === 1n ? column.numerators : column.numerators.map((numerator) => numerator * factor);
  return scaled.length === 1 ? () => scaled[0] as bigint : (index) => scaled[index] as bigint;
}

interface Amount {
  readonly base: bigint;
  readonly slope: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

/** With λ an amount leaves the limit behind it (`near`), moves freely, and stops at the limit ahead of it (`far`). */
function addAmount(sums: { start: bigint; fixed: bigint; rise: bigint }, bends: Bend[], amount: Amount): void {
  const { base, slope, low, high } = amount;
  const atStart = base < low ? low : base > high ? high : base;
  sums.start += atStart;
  sums.fixed += atStart;
  const [near, far] = slope > 0n ? [low, high] : [high, low];
  const isBefore = (limit: bigint): boolean => (slope > 0n ? base < limit : base > limit);
  if (slope === 0n || !isBefore(far)) return;
  if (isBefore(near)) bends.push(bendAt(near - base, slope, base - near, slope));
  else sums.rise += slope;
  bends.push(bendAt(far - base, slope, far - base, -slope));
}

/** Distance and slope have the same sign, so the factor is positive. */
function bendAt(distance: bigint, slope: bigint, fixed: bigint, rise: bigint): Bend {
  const numerator = distance < 0n ? -distance : distance;
  const denominator = slope < 0n ? -slope : slope;
  return { numerator, denominator, approximate: nearestDouble(numerator, denominator), fixed, rise };
}

function nearestDouble(numerator: bigint, denominator: bigint): number {
  const n = Number(numerator);
  const d = Number(denominator);
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) ? n / d : NaN;
}

function byFactor(a: Bend, b: Bend): number {
  if (a.approximate < b.approximate) return -1;
  if (a.approximate > b.approximate) return 1;
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}
