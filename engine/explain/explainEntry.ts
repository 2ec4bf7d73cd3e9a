import type { Fraction } from "../arithmetic/fraction.js";
import { decimalScale, fraction, fractionAt, multiplyFractions, shareDetail } from "../arithmetic/index.js";
import type { Text } from "../domain/text.js";
import type { Computation } from "../formula/computation.js";
import type { Expression, SpaceName } from "../formula/expression.js";
import type { Line, Unit } from "../formula/line.js";
import { namesInExpression, partsOf } from "../formula/namesUsed.js";
import { fullColumn, parentOf, totalUp } from "../formula/spaces.js";
import { childElements, parentElement } from "./elementsOfSchool.js";
import type { ExplainedEntry, Operand, OperandSource, ShareCitation } from "./explanation.js";

/** What the entries of one line are explained from. */
export interface LinePlace {
  readonly computation: Computation;
  readonly line: Line;
  readonly school: number;
  readonly numbers: ReadonlyMap<string, number>;
}

/** One value of a line with the numbers it was made of. */
export function explainEntry(place: LinePlace, element: number): ExplainedEntry {
  const { computation, line } = place;
  const { layout } = computation;
  const row = line.space === "row" ? layout.describeRow(element) : undefined;
  const year = line.space === "row" ? layout.yearOfRow[element] : line.space === "year" ? element : undefined;
  const totals = totalledIn(line.expression);
  const refs = namesInExpression(line.expression).filter((name) => !totals.includes(name));
  const share = line.expression.kind === "close" ? shareOf(place, line.expression, element) : undefined;
  return {
    schoolYear: year === undefined ? null : (layout.schoolYears[year % layout.schoolYears.length] ?? null),
    site: row?.site ?? null,
    group: row?.group ?? null,
    gradeFrom: row?.gradeFrom ?? null,
    gradeTo: row?.gradeTo ?? null,
    value: valueAt(computation, line.name, element),
    operands: [
      ...refs.map((name) => operandOf(place, name, element)),
      ...totals.map((name) => totalOperand(place, name, element)),
    ],
    ...(share ? { share } : {}),
  };
}

interface Named {
  readonly space: SpaceName;
  readonly label: Text;
  readonly unit: Unit;
}

function named(computation: Computation, name: string): Named {
  const found = computation.lines.find((line) => line.name === name) ?? computation.inputs.get(name);
  if (!found) throw new Error(`"${name}" is neither a line nor an input: a fault in a formula`);
  return found;
}

function valueAt(computation: Computation, name: string, element: number): Fraction {
  const column = computation.columns.get(name);
  if (!column) throw new Error(`"${name}" was not computed: a fault in the engine`);
  return fractionAt(column, element);
}

/** A factor over all schools names lines of each school: there the school's own value is shown. */
function operandOf(place: LinePlace, name: string, element: number): Operand {
  const { computation, line } = place;
  const { space, label, unit } = named(computation, name);
  const isOfSchool = line.space === "model" && space === "school";
  const own = isOfSchool ? place.school : parentElement(computation.layout, element, line.space, space);
  return { name, label, unit, value: valueAt(computation, name, own), source: sourceOf(place, name, own) };
}

function sourceOf({ computation, numbers }: LinePlace, name: string, element: number): OperandSource {
  const no = numbers.get(name);
  if (no !== undefined) return { kind: "line", no };
  const origin = computation.inputs.get(name)?.origin(element);
  if (!origin) throw new Error(`"${name}" has no origin: a fault in the binding`);
  return origin;
}

/** Where added elements come from: one line above, or all their cells. A school without pupils has no rows, and no cells. */
function sourceOfAll(place: LinePlace, name: string, elements: readonly number[]): OperandSource {
  const sources = elements.map((element) => sourceOf(place, name, element));
  const other = sources.find(({ kind }) => kind !== "cells");
  return other ?? { kind: "cells", at: sources.flatMap((source) => (source.kind === "cells" ? source.at : [])) };
}

/** The sum of a line one space down: its printed values, or (for a sum over all schools) a citation. */
function totalOperand(place: LinePlace, name: string, element: number): Operand {
  const { computation, line } = place;
  const { layout } = computation;
  const { space, label, unit } = named(computation, name);
  const target = parentOf(space);
  const column = computation.columns.get(name);
  if (!column) throw new Error(`"${name}" was not computed: a fault in the engine`);
  const own = parentElement(layout, element, line.space, target);
  const value = fractionAt(totalUp(layout, column, space), own);
  const base = { name, label, unit, value };
  if (target === "model") return { ...base, source: { kind: "allSchools", what: label } };
  const full = fullColumn(layout, column, space);
  const children = childElements(layout, own, target);
  const addends = children.map((child) => fractionAt(full, child));
  return { ...base, source: sourceOfAll(place, name, children), addends };
}

/** The names an expression adds up. */
function totalledIn(expression: Expression): readonly string[] {
  if (expression.kind === "total") return [expression.line];
  return [...new Set(partsOf(expression).flatMap(totalledIn))];
}

function shareOf(
  { computation }: LinePlace,
  expression: Extract<Expression, { kind: "close" }>,
  school: number,
): ShareCitation {
  const keys = computation.columns.get(expression.key);
  if (!keys || expression.total.kind !== "ref")
    throw new Error("A share needs a key and a named total: a fault in a formula");
  const total = valueAt(computation, expression.total.name, 0);
  const { up, down } = decimalScale(computation.unitDecimals);
  const units = multiplyFractions(total, fraction(up, down)).numerator;
  const full = fullColumn(computation.layout, keys, "school");
  const { whole, remainder, rank, unitsLeft, keySum } = shareDetail(units, full, school);
  return {
    total,
    key: fractionAt(full, school),
    keySum,
    unitDecimals: computation.unitDecimals,
    whole,
    remainder,
    rank,
    unitsLeft,
  };
}
