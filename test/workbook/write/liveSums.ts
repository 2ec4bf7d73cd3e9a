import { addFractions, decimalText, readDecimal, ZERO, type Fraction } from "../../../engine/index.js";
import type { Sheet, SheetCell } from "../../../workbook/write/sheet.js";
import { layoutOf } from "../../../workbook/write/sheetLayout.js";

const SUM = /^(?:ROUND\()?SUM\(([A-Z0-9:,]+)\)(?:,([12])\))?$/;
const CELL = /^([A-Z]+)(\d+)$/;
const LETTERS = 26;

/** A formula of a sheet: where it stands, what it gives when worked out from the cells it names, and what it says. */
export interface LiveSum {
  readonly at: string;
  readonly computed: string;
  readonly said: string;
}

/** Every formula of a sheet, worked out anew from the cells; nothing but sums is understood, and anything else throws. */
export function liveSums(sheet: Sheet): readonly LiveSum[] {
  const { firstBodyRow } = layoutOf(sheet);
  const valueAt = (row: number, column: number): Fraction =>
    valueOf(sheet.rows[row - firstBodyRow]?.cells[column] ?? null, valueAt);
  return sheet.rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      if (!cell || !("formula" in cell) || "text" in cell.result) return [];
      const decimals = (cell.result.decimal.split(".")[1] ?? "").length;
      const computed = decimalText(valueOf(cell, valueAt), decimals);
      return [{ at: `row ${firstBodyRow + index}, column ${column}`, computed, said: cell.result.decimal }];
    }),
  );
}

type ValueAt = (row: number, column: number) => Fraction;

/** Formulas are followed to the cells they rest on, so that a sum of sums is worked out from the bottom. */
function valueOf(cell: SheetCell, valueAt: ValueAt): Fraction {
  if (cell === null || "text" in cell) return ZERO;
  if (!("formula" in cell)) return readDecimal(cell.decimal) ?? ZERO;
  const [, ranges = ""] = SUM.exec(cell.formula) ?? [];
  if (ranges === "") throw new Error(`Not a sum: ${cell.formula}`);
  return ranges
    .split(",")
    .flatMap(cellsOf)
    .map(([row, column]) => valueAt(row, column))
    .reduce(addFractions, ZERO);
}

function cellsOf(range: string): readonly (readonly [number, number])[] {
  const [from = "", to = from] = range.split(":");
  const [top, left] = placeOf(from);
  const [bottom, right] = placeOf(to);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, index) => [row, left + index] as const));
}

function placeOf(cell: string): readonly [row: number, column: number] {
  const [, letters = "", row = ""] = CELL.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column - 1];
}
