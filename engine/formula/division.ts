import type { Column } from "../arithmetic/column.js";
import {
  chooseColumns,
  constantColumn,
  divideColumns,
  lengthOf,
  ONE,
  roundQuotient,
  type ColumnResult,
} from "../arithmetic/index.js";
import type { RoundingMode } from "./expression.js";
import { FormulaFault } from "./fault.js";
import type { Place } from "./place.js";

/** left / right, exact. Dividing by zero is the workbook's fault: it stops the formula with the element. */
export const divide = (place: Place, left: Column, right: Column): Column =>
  orFault(place, right, divideColumns(left, divisor(place, right)));

/** left / right rounded in one step, so that no column with a denominator per element is built on the way. */
export const roundDivision = (
  place: Place,
  left: Column,
  right: Column,
  decimals: number,
  mode: RoundingMode,
): Column => orFault(place, right, roundQuotient(left, divisor(place, right), decimals, mode));

/** Elements that a choice does not choose are divided by 1: their value is thrown away, and may not stop the formula. */
const divisor = (place: Place, right: Column): Column =>
  place.needed ? chooseColumns(place.needed, right, constantColumn(ONE)) : right;

/** A divisor that is the same for all is nobody's fault in particular. */
function orFault(place: Place, right: Column, quotient: ColumnResult): Column {
  if (quotient.ok) return quotient.column;
  throw new FormulaFault({
    kind: "divisionByZero",
    line: place.line.name,
    element: lengthOf(right) === 1 ? null : quotient.index,
  });
}

/** The elements needed by an outer branch and by an inner one (`wanted` 1: where chosen; 0: where not). */
export function both(outer: Uint8Array | undefined, chosen: Uint8Array, wanted: 0 | 1): Uint8Array {
  const size = Math.max(chosen.length, outer?.length ?? 1);
  const at = (mask: Uint8Array, index: number): number => mask[mask.length === 1 ? 0 : index] ?? 0;
  return Uint8Array.from({ length: size }, (_, index) =>
    at(chosen, index) === wanted && (!outer || at(outer, index) === 1) ? 1 : 0,
  );
}
