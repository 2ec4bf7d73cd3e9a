import type { BigColumn, Column, RatioColumn } from "./column.js";
import { leastCommonMultiple } from "./greatestCommonDivisor.js";

/** The same values over one common denominator in bigint. Of a long ratio column that denominator may be enormous. */
export function asBig(column: Column): BigColumn {
  if (column.kind === "big") return column;
  if (column.kind === "ratio") return overOneDenominator(column);
  return { kind: "big", numerators: Array.from(column.numerators, BigInt), denominator: BigInt(column.denominator) };
}

function overOneDenominator(column: RatioColumn): BigColumn {
  let denominator = 1n;
  for (const own of column.denominators) {
    if (denominator % own !== 0n) denominator = leastCommonMultiple(denominator, own);
  }
  const numerators = column.numerators.map((n, i) => n * (denominator / (column.denominators[i] as bigint)));
  return { kind: "big", numerators, denominator };
}
