import type { Language } from "../../../engine/domain/text.js";
import type { ColumnFormat, SheetCell } from "../../../workbook/write/sheet.js";
import { exactNumber } from "../../../workbook/xlsx/write/exactNumber.js";
import { numberFormat } from "../../../workbook/xlsx/write/numberFormat.js";

export type WrittenValue = string | number;

/** What is written to a cell, in the English that Excel speaks with programs, and the format it must have before. */
export interface WrittenCell {
  readonly value: WrittenValue;
  readonly format: string;
}

const TEXT_FORMAT = "@";
const DECIMAL_SIGN = { da: ",", en: "." };
/** The longest text a cell holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** Excel makes numbers, dates, formulas and logical values of what looks like them; words without a digit it leaves alone. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const LOGICAL = /^(true|false|sand|falsk)$/i;

/** The cell as it comes back from Excel, whatever the country it runs in. `rename` gives sheets their names while they are built. */
export function writtenCell(
  cell: SheetCell,
  columnFormat: ColumnFormat,
  language: Language,
  rename: (formula: string) => string,
): WrittenCell {
  const format = cell?.format ?? columnFormat;
  const code = numberFormat(format);
  if (cell === null) return { value: "", format: code };
  if ("text" in cell) return writtenText(cell.text, code);
  if ("formula" in cell) return { value: `=${rename(cell.formula)}`, format: code === TEXT_FORMAT ? "General" : code };
  const number = exactNumber(cell.decimal);
  if (number !== null && format.kind !== "text") return { value: number, format: code };
  return { value: cell.decimal.replace(".", DECIMAL_SIGN[language]), format: TEXT_FORMAT };
}

/** A text that Excel would make something else of stands in a cell of texts, where it stays what it is. */
export function writtenText(text: string, format = "General"): WrittenCell {
  const value = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return { value, format: isLeftAlone(value) ? format : TEXT_FORMAT };
}

export const isLeftAlone = (text: string): boolean => text === "" || (PLAIN_WORDS.test(text) && !LOGICAL.test(text));
