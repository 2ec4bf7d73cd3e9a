import type { Column } from "./column.js";
import { constantColumn } from "./columnOf.js";
import { ONE } from "./fractionOf.js";
import type { RoundingMode } from "./roundedDivision.js";
import { roundQuotient } from "./roundQuotient.js";

const ONE_FOR_ALL = constantColumn(ONE);

/** Every element rounded to whole decimals; negative decimals round to tens, hundreds, thousands. */
export function roundColumn(column: Column, decimals: number, mode: RoundingMode): Column {
  const rounded = roundQuotient(column, ONE_FOR_ALL, decimals, mode);
  if (!rounded.ok) throw new Error("Nothing can go wrong in a division by 1: a fault in the arithmetic");
  return rounded.column;
}
