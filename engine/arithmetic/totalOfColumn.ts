import { asBig } from "./asBig.js";
import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";
import { LARGEST } from "./safeColumn.js";

/** The sum of the elements the column holds; of a column of length 1 that is its one element, however many it stands for. */
export function totalOfColumn(column: Column): Fraction {
  if (column.kind === "safe") return fraction(sumOfNumbers(column.numerators), column.denominator);
  const big = asBig(column);
  return fraction(
    big.numerators.reduce((sum, numerator) => sum + numerator, 0n),
    big.denominator,
  );
}

/** Adds whole numbers below 2^53 in float64 for as long as that is exact, and the runs in bigint. */
export function sumOfNumbers(numbers: Float64Array): bigint {
  let total = 0n;
  let run = 0;
  let absolute = 0;
  for (let i = 0; i < numbers.length; i++) {
    const next = numbers[i] as number;
    absolute += Math.abs(next);
    if (absolute > LARGEST) {
      total += BigInt(run);
      run = 0;
      absolute = Math.abs(next);
    }
    run += next;
  }
  return total + BigInt(run);
}
