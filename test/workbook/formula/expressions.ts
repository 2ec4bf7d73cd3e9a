import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import type { CellAddress } from "../../../engine/domain/cell.js";
import type { Language } from "../../../engine/domain/text.js";
import type { Expression, Relation, RoundingMode } from "../../../engine/formula/expression.js";
import type { UserFormula } from "../../../engine/formula/userFormula.js";
import type { FormulaProblem } from "../../../workbook/formula/formulaProblem.js";
import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";

export const CELL: CellAddress = { sheet: "Modeller", cell: "M7" };

export function formulaOf(text: string, language: Language = "da"): UserFormula {
  const result = parseUserFormula(text, language, CELL);
  if (!result.ok) throw new Error(`Not a formula: ${text} ${JSON.stringify(result.problems)}`);
  return result.formula;
}

export function problemsOf(text: string, language: Language = "da"): readonly FormulaProblem[] {
  const result = parseUserFormula(text, language, CELL);
  if (result.ok) throw new Error(`Read as a formula: ${text}`);
  return result.problems;
}

export function number(numerator: bigint, denominator: bigint = 1n): Expression {
  return { kind: "number", value: fraction(numerator, denominator) };
}

export function ref(name: string): Expression {
  return { kind: "ref", name };
}

type Binary = (left: Expression, right: Expression) => Expression;

export const add: Binary = (left, right) => ({ kind: "add", left, right });
export const subtract: Binary = (left, right) => ({ kind: "subtract", left, right });
export const times: Binary = (left, right) => ({ kind: "times", left, right });
export const divide: Binary = (left, right) => ({ kind: "divide", left, right });
export const max: Binary = (left, right) => ({ kind: "max", left, right });
export const min: Binary = (left, right) => ({ kind: "min", left, right });

export function negative(of: Expression): Expression {
  return subtract(number(0n), of);
}

export function round(value: Expression, decimals: number, mode: RoundingMode): Expression {
  return { kind: "round", value, decimals, mode };
}

export function choose(
  [left, relation, right]: readonly [Expression, Relation, Expression],
  then: Expression,
  otherwise: Expression,
): Expression {
  return { kind: "choose", left, relation, right, then, otherwise };
}
