import {
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  roundFraction,
  subtractFractions,
  type Fraction,
} from "../../../engine/index.js";
import { quantityDecimal, type Decimal } from "../decimals.js";
import type { Dial } from "./dial.js";

/** Where a slider begins and ends, and how far it moves at a time. The value of the workbook is always one of its steps. */
export interface DialRange {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly step: Decimal;
}

const TWO = fraction(2);
const TEN = fraction(10);
const HUNDRED = fraction(100);
const YEARS_AROUND = 5n;
const MOST_WHOLE_STEPS = 10n;

/**
 * An amount goes from nothing to twice what it is, in steps of about a hundredth; a share to the whole (a small one to a
 * fifth); a number of years ten further. What lies beyond can be typed.
 */
export function dialRange({
  declaration,
  value,
  unit,
  bounds,
}: Pick<Dial, "declaration" | "value" | "unit" | "bounds">): DialRange {
  if (bounds?.isWhole && bounds.max !== null) return { min: bounds.min, max: bounds.max, step: "1" };
  // The numbers of Opsætning with bounds and decimals are in per cent.
  if (bounds) return shareRange(value, HUNDRED);
  if (declaration?.kind === "whole") return wholeRange(value, declaration.unit === "year");
  if (declaration?.kind === "share") return shareRange(value, /pct|percent|%/i.test(unit) ? HUNDRED : fraction(1));
  const size = compareFractions(value, fraction(0)) > 0 ? value : TEN;
  return range(value, multiplyFractions(size, TWO), divideFractions(tenBelow(size), HUNDRED));
}

function wholeRange(value: Fraction, isYear: boolean): DialRange {
  const whole = roundFraction(value, 0, "half").numerator;
  if (isYear) return { min: String(whole - YEARS_AROUND), max: String(whole + YEARS_AROUND), step: "1" };
  return { min: whole < 1n ? String(whole) : "1", max: String(whole + MOST_WHOLE_STEPS), step: "1" };
}

function shareRange(value: Fraction, whole: Fraction): DialRange {
  const isSmall = compareFractions(multiplyFractions(value, TEN), whole) <= 0;
  const step = divideFractions(whole, HUNDRED);
  return isSmall
    ? range(value, divideFractions(whole, fraction(5)), divideFractions(step, TEN))
    : range(value, whole, step);
}

/** Begins as near above 0 as whole steps from the value lead. */
function range(value: Fraction, max: Fraction, step: Fraction): DialRange {
  const steps = roundFraction(divideFractions(value, step), 0, "down");
  const min = subtractFractions(value, multiplyFractions(steps, step));
  return { min: quantityDecimal(min), max: quantityDecimal(max), step: quantityDecimal(step) };
}

/** The power of ten that is not above a number: 100,000 for 345,000. */
function tenBelow(size: Fraction): Fraction {
  let power = fraction(1);
  while (compareFractions(multiplyFractions(power, TEN), size) <= 0) power = multiplyFractions(power, TEN);
  while (compareFractions(power, size) > 0) power = divideFractions(power, TEN);
  return power;
}
