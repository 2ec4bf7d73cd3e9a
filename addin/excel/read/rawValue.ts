import { isDateCode } from "../../../workbook/xlsx/read/dateFormats.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";

/** What Excel says of a cell: its value, and the format that tells a date from a number. */
export interface ReadCell {
  readonly value: unknown;
  readonly format: unknown;
  /** Null where the value cannot be an error: only a text such as "#N/A" has to be asked about. */
  readonly isError: boolean;
}

/**
 * A cell as every reader of workbooks delivers it. Danish numbers typed as text come as the text they are; what they mean
 * is for whoever parses them to say. A date is its serial number, counted as the workbook counts: office.js has no word
 * for the ones that count from 1904.
 */
export function rawValue({ value, format, isError }: ReadCell): RawValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") return isError ? { error: value } : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") throw new Error(`Excel gave a cell that holds ${typeof value}`);
  const isDate = typeof format === "string" && format !== "General" && isDateCode(format);
  return isDate ? { date: value } : value;
}

/** Whether a value may be one of Excel's errors, which come as texts. */
export const mayBeError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");
