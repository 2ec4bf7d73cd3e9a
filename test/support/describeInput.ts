import { decimalText, isWhole, type Fraction, type ModelInput } from "../../engine/index.js";

const HIDDEN = new Set(["at", "cells", "source", "note", "reason", "requestedBy"]);

/** A municipality as text, a row a line, without cells and sources: what a counterexample is read from. */
export function describeInput(input: ModelInput): string {
  const tables = Object.entries(input).filter(([, rows]) => Array.isArray(rows) && rows.length > 0);
  return tables
    .map(([table, rows]) => [table, ...(rows as readonly object[]).map((row) => `  ${plain(row)}`)].join("\n"))
    .join("\n");
}

function plain(value: unknown): string {
  if (value === null) return "–";
  if (Array.isArray(value)) return `[${value.map(plain).join(" ")}]`;
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${key}=${plain(item)}`).join(" ")}}`;
  if (typeof value === "string") return value;
  if (typeof value !== "object") return `${value as number | boolean}`;
  if (isFraction(value)) return isWhole(value) ? decimalText(value, 0) : `${value.numerator}/${value.denominator}`;
  if (isLocated(value)) return plain(value.value);
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, item]) => `${key}: ${plain(item)}`)
    .join(", ");
}

const isLocated = (value: object): value is { readonly value: unknown } =>
  Object.keys(value).length === 2 && "value" in value && "at" in value;

const isFraction = (value: object): value is Fraction => "numerator" in value && "denominator" in value;
