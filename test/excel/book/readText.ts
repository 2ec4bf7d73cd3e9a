import type { Locale } from "./locale.js";
import type { CellData, Scalar } from "./bookData.js";

const ERRORS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
const DAY = 86_400_000;
/** Day 0 of Excel, so that 61 is 1 March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

const plain = (value: Scalar, isError = false): CellData => ({ value, isError, formula: null });

/**
 * What Excel makes of a text that is put into a cell: a number, a date, a truth value, an error, a formula, or the
 * text. This is what bites: "0123", "1e5", "2010/11" and "5%" do not stay as they were written, unless the cell is
 * formatted as text ("@") or an apostrophe stands first. null is a blank cell.
 */
export function readText(text: string, format: string, locale: Locale): CellData | null {
  if (text === "") return null;
  if (format === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: 0, isError: false, formula: text };
  const trimmed = text.trim();
  if (ERRORS.includes(trimmed.toUpperCase())) return plain(trimmed.toUpperCase(), true);
  if (trimmed.toUpperCase() === locale.isTrue) return plain(true);
  if (trimmed.toUpperCase() === locale.isFalse) return plain(false);
  const number = numberOf(trimmed, locale) ?? dateOf(trimmed, locale) ?? timeOf(trimmed);
  return plain(number ?? text);
}

/** The number format that Excel gives to a cell of the general format when it takes what was put in for a date. */
export function formatOf(text: string, locale: Locale): string | null {
  const trimmed = text.trim();
  if (text.startsWith("=") || text.startsWith("'") || numberOf(trimmed.replace(/%$/, ""), locale) !== null) {
    return trimmed.endsWith("%") && !text.startsWith("=") ? (/\d[.,]\d/.test(trimmed) ? "0.00%" : "0%") : null;
  }
  return dateOf(trimmed, locale) === null ? null : "m/d/yyyy";
}

function numberOf(text: string, { decimal, group }: Locale): number | null {
  const [d, g] = [`\\${decimal}`, `\\${group}`];
  const percent = text.endsWith("%");
  const bare = percent ? text.slice(0, -1).trim() : text;
  // Excel is lenient about groups: "1,5" is fifteen to an American and one and a half to a Dane.
  const shape = new RegExp(`^[-+]?\\(?(\\d+(${g}\\d+)*(${d}\\d*)?|${d}\\d+)\\)?([eE][-+]?\\d{1,3})?$`);
  if (!shape.test(bare) || bare.includes("(") !== bare.includes(")")) return null;
  const number = Number(bare.replaceAll(group, "").replace(decimal, ".").replace(/[()]/g, ""));
  if (!Number.isFinite(number)) return null;
  const signed = bare.includes("(") ? -number : number;
  return percent ? signed / 100 : signed;
}

function dateOf(text: string, { isDayFirst, name }: Locale): number | null {
  const separators = name === "da-DK" ? "[-/.]" : "[-/]";
  const parts = new RegExp(`^(\\d{1,4})(${separators})(\\d{1,4})(?:\\2(\\d{1,4}))?$`).exec(text);
  if (!parts) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), parts[4] === undefined ? null : Number(parts[4])];
  if (third === null) return dateOfTwo(first, second, isDayFirst);
  if (first > 31) return serial(first, second, third);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return serial(third < 30 ? 2000 + third : third < 100 ? 1900 + third : third, month, day);
}

/** "5-9" is a day of this year, "2010/11" a month: both are what somebody meant as grades or as a school year. */
function dateOfTwo(first: number, second: number, isDayFirst: boolean): number | null {
  if (first >= 1900) return serial(first, second, 1);
  if (second >= 1900) return serial(second, first, 1);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return serial(THIS_YEAR, month, day) ?? null;
}

const THIS_YEAR = 2026;

function serial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? Math.round((time - EPOCH) / DAY) : null;
}

function timeOf(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  return minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The day a serial number stands for. */
export function dayOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + Math.floor(number) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
