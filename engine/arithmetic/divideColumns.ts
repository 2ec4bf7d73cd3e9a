import type { Column } from "./column.js";
import { commonLength, fractionAt, lengthOf } from "./columnElement.js";
import { constantColumn } from "./columnOf.js";
import type { ColumnResult } from "./columnResult.js";
import { combineRatio } from "./exactColumns.js";
import { divideFractions, isZero } from "./fractionArithmetic.js";
import { ONE } from "./fractionOf.js";
import { timesColumns } from "./timesColumns.js";

/**
 * a / b, exact. By one quantity (b of length 1) the common denominator stays; by a column every element gets a
 * denominator of its own, to be rounded before it is summed or used as a key: 20,000 of them have no small multiple.
 */
export function divideColumns(a: Column, b: Column): ColumnResult {
  const length = commonLength(lengthOf(a), lengthOf(b));
  const index = firstZero(b, length);
  if (index !== -1) return { ok: false, index };
  if (lengthOf(b) !== 1) return { ok: true, column: combineRatio(a, b, divideFractions) };
  if (length === 0) return { ok: true, column: a };
  return { ok: true, column: timesColumns(a, constantColumn(divideFractions(ONE, fractionAt(b, 0)))) };
}

function firstZero(divisor: Column, length: number): number {
  const own = lengthOf(divisor);
  if (own === 1) return length > 0 && isZero(fractionAt(divisor, 0)) ? 0 : -1;
  if (divisor.kind === "safe") return divisor.numerators.indexOf(0);
  return divisor.numerators.indexOf(0n);
}
