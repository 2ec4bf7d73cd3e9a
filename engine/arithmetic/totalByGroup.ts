import { asBig } from "./asBig.js";
import type { BigColumn, Column, SafeColumn } from "./column.js";
import { lengthOf } from "./columnElement.js";
import { LARGEST, safeColumn } from "./safeColumn.js";

/**
 * The sum of every group: group g is the elements starts[g] to starts[g + 1] − 1, so `starts` has one entry more than
 * there are groups; an empty group gives 0. The column must be written out in full: a quantity of the whole model has
 * no groups. A ratio column is summed exactly too, but over an enormous denominator: round it first.
 *
 * @throws Error when the starts do not run from 0 to the length of the column.
 */
export function totalByGroup(column: Column, starts: Int32Array): Column {
  assertCovers(starts, lengthOf(column));
  const safe = column.kind === "safe" ? safeTotals(column, starts) : null;
  return safe ?? bigTotals(asBig(column), starts);
}

function assertCovers(starts: Int32Array, length: number): void {
  let covers = starts.length > 0 && starts[0] === 0 && starts[starts.length - 1] === length;
  for (let g = 1; g < starts.length && covers; g++) covers = (starts[g - 1] as number) <= (starts[g] as number);
  if (!covers)
    throw new Error(`These groups do not cover a column of ${String(length)} elements: a fault in a formula`);
}

/** The bound is read off on the way: the largest sum of absolute values, which bounds every partial sum as well. */
function safeTotals(column: SafeColumn, starts: Int32Array): SafeColumn | null {
  const { numerators } = column;
  const totals = new Float64Array(starts.length - 1);
  let bound = 0;
  for (let g = 0; g < totals.length; g++) {
    const end = starts[g + 1] as number;
    let total = 0;
    let absolute = 0;
    for (let i = starts[g] as number; i < end; i++) {
      const numerator = numerators[i] as number;
      total += numerator;
      absolute += Math.abs(numerator);
    }
    totals[g] = total;
    if (absolute > bound) bound = absolute;
  }
  return bound <= LARGEST ? safeColumn(totals, column.denominator, bound) : null;
}

function bigTotals(column: BigColumn, starts: Int32Array): BigColumn {
  const totals = new Array<bigint>(starts.length - 1).fill(0n);
  for (let g = 0; g < totals.length; g++) {
    const end = starts[g + 1] as number;
    let total = 0n;
    for (let i = starts[g] as number; i < end; i++) total += column.numerators[i] as bigint;
    totals[g] = total;
  }
  return { kind: "big", numerators: totals, denominator: column.denominator };
}
