import { decimalText, type Fraction } from "../../../engine/index.js";
import type { ColumnFormat, FormulaCell, NumberCell, SheetCell, TextCell } from "../sheet.js";

/** More digits than Excel holds: such a number is written as a text, so nothing may be computed from it. */
const MOST_DIGITS = 15;

/** How money is shown in a model's unit: whole kr also where the unit is 10 or 1.000 kr. */
export function moneyFormat(unitDecimals: number): ColumnFormat {
  const decimals = moneyDecimals(unitDecimals);
  return { kind: "kr", decimals: decimals === 0 || decimals === 1 ? decimals : 2 };
}

export const moneyDecimals = (unitDecimals: number): number => Math.max(0, unitDecimals);

/** A number rounded to so many decimals, half away from zero; exact where it has no more. Blank where there is none. */
export function numberCell(value: Fraction | null, decimals: number): NumberCell | null {
  return value === null ? null : { decimal: decimalText(value, decimals) };
}

export const textCell = (text: string): TextCell | null => (text === "" ? null : { text });

/**
 * An exact total as a live sum of the cells it is the sum of. Sums of øre are rounded, since 0,1 + 0,2 is not quite 0,3
 * in a spreadsheet. Where there is nothing to add, or more digits than Excel holds, the total stands alone.
 */
export function sumCell(value: Fraction, decimals: number, addends: readonly string[]): SheetCell {
  const decimal = decimalText(value, decimals);
  const isTooLong = decimal.replace(/\D/g, "").length > MOST_DIGITS;
  if (addends.length === 0 || addends.length > MOST_ADDENDS || isTooLong) return { decimal };
  const sum = `SUM(${addends.join(",")})`;
  return { formula: decimals === 0 ? sum : `ROUND(${sum},${decimals})`, result: { decimal } } satisfies FormulaCell;
}

/** A function of Excel takes 255 values. */
const MOST_ADDENDS = 255;
