import { asBig } from "./asBig.js";
import type { BigColumn, Column } from "./column.js";
import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import { LARGEST, largestAbsolute, safeColumn } from "./safeColumn.js";

const LARGEST_BIG = BigInt(LARGEST);

/**
 * The simplest kind that holds the same values: a big column becomes safe when all of it fits below 2^53, after
 * dividing out what numerators and denominator share. A ratio stays one unless all its denominators are equal.
 */
export function settle(column: Column): Column {
  if (column.kind === "safe") return column;
  if (column.kind === "big") return safeIfItFits(column);
  const [first = 1n] = column.denominators;
  return column.denominators.every((denominator) => denominator === first) ? safeIfItFits(asBig(column)) : column;
}

function safeIfItFits(column: BigColumn): Column {
  const divisor = fits(column) ? 1n : sharedDivisor(column);
  const numerators = divisor === 1n ? column.numerators : column.numerators.map((numerator) => numerator / divisor);
  const reduced: BigColumn = { kind: "big", numerators, denominator: column.denominator / divisor };
  if (!fits(reduced)) return reduced;
  const safe = Float64Array.from(numerators, Number);
  return safeColumn(safe, Number(reduced.denominator), largestAbsolute(safe));
}

const isSmall = (value: bigint): boolean => value <= LARGEST_BIG && value >= -LARGEST_BIG;

const fits = (column: BigColumn): boolean => isSmall(column.denominator) && column.numerators.every(isSmall);

function sharedDivisor(column: BigColumn): bigint {
  let shared = column.denominator;
  for (const numerator of column.numerators) {
    if (shared === 1n) break;
    shared = greatestCommonDivisor(numerator, shared);
  }
  return shared;
}
