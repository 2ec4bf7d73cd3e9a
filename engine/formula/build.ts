import { fraction } from "../arithmetic/fractionOf.js";
import type { Text } from "../domain/text.js";
import type { Decimals, Expression, Relation, RoundingMode, SpaceName } from "./expression.js";
import type { Line, Unit } from "./line.js";

/** Either an expression or the name of an earlier line, parameter or fact. */
export type Term = Expression | string;

const asExpression = (term: Term): Expression => (typeof term === "string" ? { kind: "ref", name: term } : term);
const binary = (
  kind: "add" | "subtract" | "times" | "divide" | "min" | "max",
  left: Term,
  right: Term,
): Expression => ({
  kind,
  left: asExpression(left),
  right: asExpression(right),
});

export const number = (value: number): Expression => ({ kind: "number", value: fraction(value) });
export const plus = (left: Term, right: Term): Expression => binary("add", left, right);
export const minus = (left: Term, right: Term): Expression => binary("subtract", left, right);
export const times = (left: Term, right: Term): Expression => binary("times", left, right);
export const over = (left: Term, right: Term): Expression => binary("divide", left, right);
export const smaller = (left: Term, right: Term): Expression => binary("min", left, right);
export const larger = (left: Term, right: Term): Expression => binary("max", left, right);
export const same = (term: Term): Expression => asExpression(term);

export const rounded = (value: Term, decimals: Decimals = "unit", mode: RoundingMode = "half"): Expression => ({
  kind: "round",
  value: asExpression(value),
  decimals,
  mode,
});

export const choose = (left: Term, relation: Relation, right: Term, then: Term, otherwise: Term): Expression => ({
  kind: "choose",
  left: asExpression(left),
  relation,
  right: asExpression(right),
  then: asExpression(then),
  otherwise: asExpression(otherwise),
});

export const lookup = (table: string, key: Term, decimals: Decimals): Expression => ({
  kind: "lookup",
  table,
  key: asExpression(key),
  decimals,
});

/** The sum of a line, one space up: rows to school years, school years to the school, schools to the model. */
export const totalOf = (line: string): Expression => ({ kind: "total", line });

/** A total shared out in whole units of money by the keys of a line, by largest remainder. */
export const shared = (total: Term, key: string): Expression => ({ kind: "close", total: asExpression(total), key });

/** The one number that makes clamp(base + number × slope, low, high) of all schools add up to the total; decision 0002. */
export const factorOf = (total: Term, band: Readonly<Record<"base" | "slope" | "low" | "high", Term>>): Expression => ({
  kind: "factor",
  total: asExpression(total),
  base: asExpression(band.base),
  slope: asExpression(band.slope),
  low: asExpression(band.low),
  high: asExpression(band.high),
});

export const line = (name: string, space: SpaceName, label: Text, unit: Unit, expression: Term): Line => ({
  name,
  space,
  label,
  unit,
  expression: asExpression(expression),
});

/** A list added up from left to right; an empty list is 0. */
export const sumOf = (terms: readonly Term[]): Expression =>
  terms.length === 0
    ? number(0)
    : terms.slice(1).reduce<Expression>((sum, term) => plus(sum, term), asExpression(terms[0] ?? number(0)));
