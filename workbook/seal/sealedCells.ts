import { readSchoolYear } from "../../engine/domain/time.js";
import { fraction, readDecimal, type FieldValue, type Fraction } from "../../engine/index.js";
import type { InputCell } from "../present/rowWords.js";

/** The cells of a sealed row's key or contents by name; none where the text is not what Tildel wrote. */
export function sealedCells(text: string): ReadonlyMap<string, string> {
  const parsed = parsedJson(text);
  const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  const entries = isObject ? Object.entries<unknown>({ ...parsed }) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** The same cells as words need them. */
export const inputCells = (text: string): readonly InputCell[] =>
  [...sealedCells(text)].map(([name, value]) => inputCell(name, value));

/** A cell from its name ("values 2026") and its value as sealed. */
export function inputCell(name: string, value: string): InputCell {
  const [column = "", ...of] = name.split(" ");
  return { column, of: of.length === 0 ? null : of.join(" "), value: sealedValue(column, value) };
}

/** A value as the engine has it, from its sealed text: numbers plain, words and names in quotes, lists in brackets. */
function sealedValue(column: string, text: string): FieldValue {
  if (text === "true" || text === "false") return text === "true";
  const parsed = /^["[]/.test(text) ? parsedJson(text) : null;
  if (typeof parsed === "string") return parsed;
  if (Array.isArray(parsed)) return column === "scope" ? scopeOf(parsed.map(String)) : parsed.map(String);
  return numberOf(text) ?? text;
}

/** A scope from its kind and its name. */
function scopeOf([kind = "", name = ""]: readonly string[]): FieldValue {
  const schoolYear = kind === "schoolYear" ? readSchoolYear(name) : null;
  if (schoolYear) return { kind: "schoolYear", schoolYear };
  if (kind === "school") return { kind, id: name };
  if (kind === "cluster" || kind === "schoolType" || kind === "keyFigure") return { kind, name };
  return name;
}

function numberOf(text: string): Fraction | null {
  const [, numerator = "", denominator = ""] = /^(-?\d+)\/(\d+)$/.exec(text) ?? [];
  return numerator === "" ? readDecimal(text) : fraction(BigInt(numerator), BigInt(denominator));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
