import { decimalText, exactDecimalText, readDecimal, type Language } from "../../../engine/index.js";
import { fractionOfNumber } from "../../../workbook/read/fractionOfNumber.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import type { ColumnFormat, SheetCell } from "../../../workbook/write/sheet.js";
import { formatNumber } from "../../../workbook/text/formatNumber.js";

const MOST_DECIMALS = 15;
const GENERAL: ColumnFormat = { kind: "general" };

/** What a cell holds, as the format it was described with shows it; without one, a number stands ungrouped. */
export function showValue(value: RawValue, format: ColumnFormat | null, language: Language): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return showRaw(value, language);
  return showNumber(exactDecimalText(fractionOfNumber(value), MOST_DECIMALS), format ?? GENERAL, language);
}

/** A described cell as its column's format shows it; null where it is blank. */
export function showCell(
  cell: SheetCell,
  columnFormat: ColumnFormat,
  language: Language,
): { readonly text: string; readonly isNumber: boolean } | null {
  if (cell === null) return null;
  const value = "formula" in cell ? cell.result : cell;
  if ("text" in value) return { text: value.text, isNumber: false };
  return { text: showNumber(value.decimal, cell.format ?? columnFormat, language), isNumber: true };
}

function showNumber(decimal: string, format: ColumnFormat, language: Language): string {
  if (format.kind === "year" || format.kind === "text") return decimal;
  if (format.kind === "general") return showRaw(Number(decimal), language).replace("-", "−");
  const exact = readDecimal(decimal);
  const decimals = format.kind === "percent" ? 2 : format.decimals;
  return formatNumber(exact ? decimalText(exact, decimals) : decimal, language).replace("-", "−");
}
