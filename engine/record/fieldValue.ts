import type { Fraction } from "../arithmetic/fraction.js";
import type { Scope } from "../domain/parameter.js";
import type { UserFormula } from "../formula/userFormula.js";

/** What one cell of the input says. A list is what stands in one cell with commas between; null is a blank cell. */
export type FieldValue = Fraction | number | string | boolean | readonly string[] | Scope | UserFormula | null;

export const isFractionValue = (value: unknown): value is Fraction =>
  typeof value === "object" && value !== null && "numerator" in value && "denominator" in value;

export const isFormulaValue = (value: unknown): value is UserFormula =>
  typeof value === "object" && value !== null && "expression" in value && "text" in value;

export const isScopeValue = (value: unknown): value is Scope =>
  typeof value === "object" && value !== null && "kind" in value;

export const isListValue = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** A blank cell: nothing, an empty text, an empty list, or the scope that means everybody. */
export const isBlankValue = (value: FieldValue): boolean =>
  value === null ||
  value === "" ||
  (isListValue(value) && value.length === 0) ||
  (isScopeValue(value) && value.kind === "all");

/** A value of a row as a field has it. Throws on a shape that no column has: a fault in the engine. */
export function asFieldValue(value: unknown): FieldValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (isFractionValue(value) || isFormulaValue(value) || isListValue(value) || isScopeValue(value)) return value;
  throw new Error("A row of the input holds a value that no column can hold: a fault in the engine");
}
