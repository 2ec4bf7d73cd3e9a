import type { Column, SafeColumn } from "./column.js";
import { commonLength, quotientAt, lengthOf } from "./columnElement.js";
import type { ColumnResult } from "./columnResult.js";
import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import { decimalScale } from "./powerOfTen.js";
import { boundToRound, roundedDivision, roundedDivisionOfNumbers, type RoundingMode } from "./roundedDivision.js";
import { LARGEST, safeColumn, tightened } from "./safeColumn.js";

/**
 * a / b rounded to whole decimals in one integer division per element, so that class counts, kr per pupil and the like
 * never carry a denominator of their own. `index` is the first element whose divisor is 0.
 */
export function roundQuotient(a: Column, b: Column, decimals: number, mode: RoundingMode): ColumnResult {
  if (a.kind === "safe" && b.kind === "safe") {
    const scale = quotientScale(a, b, decimals) ?? quotientScale(tightened(a), tightened(b), decimals);
    const quotients = scale && safeQuotients(scale, mode);
    if (quotients) return quotients;
  }
  return bigQuotients(a, b, decimals, mode);
}

/** round(a / b, decimals) = round((a × up) / (b × down)) × tens / ones, all of it whole and below 2^53. */
interface QuotientScale {
  readonly a: SafeColumn;
  readonly b: SafeColumn;
  readonly up: number;
  readonly down: number;
  readonly tens: number;
  readonly ones: number;
}

function quotientScale(a: SafeColumn, b: SafeColumn, decimals: number): QuotientScale | null {
  const decimal = decimalScale(decimals);
  const above = BigInt(b.denominator) * decimal.up;
  const below = BigInt(a.denominator) * decimal.down;
  const shared = greatestCommonDivisor(above, below);
  const up = Number(above / shared);
  const down = Number(below / shared);
  const tens = Number(decimal.down);
  const ones = Number(decimal.up);
  const fits = boundToRound(a.bound * up, b.bound * down) <= LARGEST && Math.max(tens, ones) <= LARGEST;
  return fits ? { a, b, up, down, tens, ones } : null;
}

/** Null when a rounded quotient, back in tens or thousands, is not below 2^53. */
function safeQuotients({ a, b, up, down, tens, ones }: QuotientScale, mode: RoundingMode): ColumnResult | null {
  const dividends = a.numerators;
  const divisors = b.numerators;
  const quotients = new Float64Array(commonLength(dividends.length, divisors.length));
  const stepDividend = dividends.length === 1 ? 0 : 1;
  const stepDivisor = divisors.length === 1 ? 0 : 1;
  let largest = 0;
  for (let i = 0; i < quotients.length; i++) {
    const divisor = (divisors[i * stepDivisor] as number) * down;
    if (divisor === 0) return { ok: false, index: i };
    const quotient = roundedDivisionOfNumbers((dividends[i * stepDividend] as number) * up, divisor, mode) * tens;
    quotients[i] = quotient;
    largest = Math.max(largest, Math.abs(quotient));
  }
  return largest <= LARGEST ? { ok: true, column: safeColumn(quotients, ones, largest) } : null;
}

function bigQuotients(a: Column, b: Column, decimals: number, mode: RoundingMode): ColumnResult {
  const { up, down } = decimalScale(decimals);
  const numerators = new Array<bigint>(commonLength(lengthOf(a), lengthOf(b)));
  for (let i = 0; i < numerators.length; i++) {
    const dividend = quotientAt(a, i);
    const divisor = quotientAt(b, i);
    if (divisor.numerator === 0n) return { ok: false, index: i };
    const above = dividend.numerator * divisor.denominator * up;
    const below = dividend.denominator * divisor.numerator * down;
    numerators[i] = roundedDivision(above, below, mode) * down;
  }
  return { ok: true, column: { kind: "big", numerators, denominator: up } };
}
