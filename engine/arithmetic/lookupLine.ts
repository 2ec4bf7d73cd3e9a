import type { BigColumn, Column, SafeColumn } from "./column.js";
import { fractionAt } from "./columnElement.js";
import type { ColumnResult } from "./columnResult.js";
import { inOrder, segmentsOf, type CurvePoint } from "./curveSegments.js";
import type { Fraction } from "./fraction.js";
import { addFractions, divideFractions, multiplyFractions, subtractFractions } from "./fractionArithmetic.js";
import { fraction, ZERO } from "./fractionOf.js";
import { leastCommonMultiple } from "./greatestCommonDivisor.js";
import { decimalScale, powerOfTen } from "./powerOfTen.js";
import { boundToRound, roundedDivision, roundedDivisionOfNumbers } from "./roundedDivision.js";
import { LARGEST, safeColumn, tightened } from "./safeColumn.js";

/**
 * Straight lines between the points, constant above the last, rounded half away from zero to `decimals`. `index` is the
 * first key below the first point.
 */
export function lookupLine(points: readonly CurvePoint[], keys: Column, decimals: number): ColumnResult {
  const ordered = inOrder(points);
  const segments = segmentsOf(ordered, keys);
  const index = segments.indexOf(-1);
  if (index !== -1) return { ok: false, index };
  const lines = ordered.map((point, i) => lineFrom(point, ordered[i + 1], decimals));
  const safe = keys.kind === "safe" ? safeValues(lines, keys, segments, decimals) : null;
  return { ok: true, column: safe ?? exactValues(lines, keys, segments, decimals) };
}

/** atZero + slope × key: the value on this stretch, counted in units of the last decimal kept. */
interface StraightLine {
  readonly atZero: Fraction;
  readonly slope: Fraction;
}

function lineFrom(point: CurvePoint, next: CurvePoint | undefined, decimals: number): StraightLine {
  const rise = next ? subtractFractions(next.value, point.value) : ZERO;
  const slope = next ? divideFractions(rise, subtractFractions(next.from, point.from)) : ZERO;
  const atZero = subtractFractions(point.value, multiplyFractions(slope, point.from));
  const scale = powerOfTen(decimals);
  return { atZero: multiplyFractions(atZero, scale), slope: multiplyFractions(slope, scale) };
}

/** (constant + factor × numerator of the key) / divisor, in whole numbers. */
interface WholeLine {
  readonly constant: number;
  readonly factor: number;
  readonly divisor: number;
}

/** Null where this stretch may leave 2^53. */
function wholeLine({ atZero, slope }: StraightLine, keys: SafeColumn): WholeLine | null {
  const perNumerator = multiplyFractions(slope, fraction(1n, keys.denominator));
  const common = leastCommonMultiple(atZero.denominator, perNumerator.denominator);
  const constant = Number(atZero.numerator * (common / atZero.denominator));
  const factor = Number(perNumerator.numerator * (common / perNumerator.denominator));
  const divisor = Number(common);
  const largest = Math.abs(constant) + Math.abs(factor) * keys.bound;
  return boundToRound(largest, divisor) <= LARGEST ? { constant, factor, divisor } : null;
}

function safeValues(
  lines: readonly StraightLine[],
  loose: SafeColumn,
  segments: Int32Array,
  decimals: number,
): Column | null {
  const keys = tightened(loose);
  const whole = lines.map((line) => wholeLine(line, keys)).filter((line) => line !== null);
  if (whole.length < lines.length) return null;
  const constants = Float64Array.from(whole, (line) => line.constant);
  const factors = Float64Array.from(whole, (line) => line.factor);
  const divisors = Float64Array.from(whole, (line) => line.divisor);
  const { up, down } = decimalScale(decimals);
  const tens = Number(down);
  const values = new Float64Array(segments.length);
  let bound = 0;
  for (let i = 0; i < values.length; i++) {
    const segment = segments[i] as number;
    const above = (constants[segment] as number) + (factors[segment] as number) * (keys.numerators[i] as number);
    const value = roundedDivisionOfNumbers(above, divisors[segment] as number, "half") * tens;
    values[i] = value;
    bound = Math.max(bound, Math.abs(value));
  }
  return bound <= LARGEST && Number(up) <= LARGEST ? safeColumn(values, Number(up), bound) : null;
}

function exactValues(lines: readonly StraightLine[], keys: Column, segments: Int32Array, decimals: number): BigColumn {
  const { up, down } = decimalScale(decimals);
  const numerators = Array.from(segments, (segment, i) => {
    const { atZero, slope } = lines[segment] as StraightLine;
    const value = addFractions(atZero, multiplyFractions(slope, fractionAt(keys, i)));
    return roundedDivision(value.numerator, value.denominator, "half") * down;
  });
  return { kind: "big", numerators, denominator: up };
}
