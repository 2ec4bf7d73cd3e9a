import {
  fraction,
  type ExplainedEntry,
  type ExplainedLine,
  type Fraction,
  type Operand,
  type Unit,
} from "../../../engine/index.js";

/** Lines of explanations written by hand, for tests of the words. */
export function operand(
  name: string,
  value: Fraction | number,
  unit: Unit,
  source: Operand["source"],
  addends?: readonly number[],
): Operand {
  const exact = typeof value === "number" ? fraction(value) : value;
  const label = { da: name, en: name };
  return {
    name,
    label,
    unit,
    value: exact,
    source,
    ...(addends ? { addends: addends.map((addend) => fraction(addend)) } : {}),
  };
}

export const lineNo = (no: number): Operand["source"] => ({ kind: "line", no });
export const cell = (sheet: string, at: string): Operand["source"] => ({ kind: "cells", at: [{ sheet, cell: at }] });

export function entry(
  value: Fraction | number,
  operands: readonly Operand[],
  more: Partial<ExplainedEntry> = {},
): ExplainedEntry {
  const place = { schoolYear: null, site: null, group: null, gradeFrom: null, gradeTo: null };
  return { ...place, value: typeof value === "number" ? fraction(value) : value, operands, ...more };
}

export function explainedLine(
  expression: ExplainedLine["expression"],
  unit: Unit,
  entries: readonly ExplainedEntry[],
  more: Partial<ExplainedLine> = {},
): ExplainedLine {
  return {
    no: 5,
    name: "line",
    label: { da: "Linjen", en: "The line" },
    unit,
    space: "school",
    expression,
    entries,
    ...more,
  };
}
