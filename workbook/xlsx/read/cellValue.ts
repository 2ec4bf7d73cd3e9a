import type { RawValue } from "../../read/rawTable.js";
import { decodeXstring } from "../xml/decodeText.js";
import { readIsoDate } from "./isoDate.js";
import type { WrittenCell } from "./scanCells.js";

/**
 * A formula that nobody has worked out: the file was made by a program that writes formulas without values. Delivered as
 * an error value, so that it becomes an issue and never a blank or a zero.
 */
export const NOT_CALCULATED = "#MANGLER";

/** What cells need from the rest of the file to be read. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateFormats: ReadonlySet<number>;
  readonly has1904Dates: boolean;
}

const DAYS_FROM_1900_TO_1904 = 1462;
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * The value of a cell; a formula has the value it had when the file was saved. A blank text is a blank. Dates are serial
 * numbers of the system that begins in 1900, whichever the workbook uses. Undefined when the cell contradicts itself.
 */
export function readCellValue(cell: WrittenCell, context: CellContext): RawValue | undefined {
  if (cell.type === "inlineStr") return cell.inline === "" ? null : cell.inline;
  if (cell.text === null) return cell.hasFormula ? { error: NOT_CALCULATED } : null;
  if (cell.type === "str") return decodeXstring(cell.text) || null;
  const text = cell.text.trim();
  if (text === "") return cell.hasFormula ? { error: NOT_CALCULATED } : null;
  if (cell.type === "s") return readShared(text, context.strings);
  if (cell.type === "b") return text === "1" || text === "true";
  if (cell.type === "e") return { error: text };
  if (cell.type === "d") return readIsoDate(text);
  return cell.type === "n" ? readNumber(text, cell.format, context) : undefined;
}

function readShared(index: string, strings: readonly string[]): RawValue | undefined {
  const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
  return text === "" ? null : text;
}

function readNumber(text: string, format: number, context: CellContext): RawValue | undefined {
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value)) return undefined;
  if (!context.dateFormats.has(format)) return value;
  return { date: value + (context.has1904Dates ? DAYS_FROM_1900_TO_1904 : 0) };
}
