import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";

export const lengthOf = (column: Column): number => column.numerators.length;

/** The element at `index`; a column of length 1 gives its element at any index. @throws Error beyond the column. */
export function fractionAt(column: Column, index: number): Fraction {
  const { numerator, denominator } = quotientAt(column, index);
  return fraction(numerator, denominator);
}

/** The same without reducing it to lowest terms. */
export function quotientAt(column: Column, index: number): Fraction {
  const at = lengthOf(column) === 1 ? 0 : index;
  const numerator = column.numerators[at];
  if (numerator === undefined)
    throw new Error(`No element ${String(index)} in a column of ${String(lengthOf(column))}`);
  const denominator = column.kind === "ratio" ? (column.denominators[at] as bigint) : column.denominator;
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** The length two quantities have together: equal lengths, or one of them 1. @throws Error when they do not meet. */
export function commonLength(left: number, right: number): number {
  if (left === right || right === 1) return left;
  if (left === 1) return right;
  throw new Error(`Columns of ${String(left)} and ${String(right)} elements do not meet: a fault in a formula`);
}
