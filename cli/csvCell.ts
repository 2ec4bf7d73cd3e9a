import type { RawValue } from "../workbook/read/rawTable.js";
import { readDanishNumber } from "./readDanishNumber.js";

/** What Danish and English Excel write in a CSV file for a cell whose formula failed. */
const ERRORS: ReadonlySet<string> = new Set([
  ...["#DIVISION/0!", "#I/T", "#NAVN?", "#NUL!", "#NUM!", "#REFERENCE!", "#VÆRDI!"],
  ...["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#REF!", "#VALUE!"],
]);

/** For what a sheet can hold and a CSV file cannot: a text that looks like a number, and a date by its serial number. */
const MARKED_TEXT = /^tekst:(.*)$/s;
const MARKED_DATE = /^dato:(\d+)$/;

/**
 * What a cell of a CSV file holds: nothing, an Excel error, a number in Danish notation (1.250.000,50), or the text as
 * it is written. With `keepsText` a number stays a text, so that the id 0123 keeps its zero.
 */
export function csvCell(written: string, keepsText: boolean): RawValue {
  if (written === "") return null;
  if (ERRORS.has(written)) return { error: written };
  const date = MARKED_DATE.exec(written);
  if (date) return { date: Number(date[1]) };
  const text = MARKED_TEXT.exec(written)?.[1];
  if (text !== undefined) return text;
  return keepsText ? written : (readDanishNumber(written) ?? written);
}
