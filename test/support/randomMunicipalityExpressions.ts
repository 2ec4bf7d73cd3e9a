import { fraction, decimalText, type Expression } from "../../engine/index.js";
import type { Relation, RoundingMode } from "../../engine/formula/expression.js";

type Binary = "add" | "subtract" | "times" | "divide" | "min" | "max";

export const constant = (value: number): Expression => ({ kind: "number", value: fraction(value) });
export const name = (written: string): Expression => ({ kind: "ref", name: written });
export const binary = (kind: Binary, left: Expression, right: Expression): Expression => ({ kind, left, right });
export const rounded = (value: Expression, decimals: number, mode: RoundingMode): Expression => ({
  kind: "round",
  value,
  decimals,
  mode,
});
export const choose = (
  left: Expression,
  relation: Relation,
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => ({
  ...{ kind: "choose", left, relation, right, then, otherwise },
});

const SIGNS: Readonly<Partial<Record<Binary, string>>> = { add: "+", subtract: "-", times: "*", divide: "/" };
const ROUNDINGS = { half: "afrund", up: "rundop", down: "rundned" } as const;

/** The formula as somebody would type it in a Danish workbook: brackets round every name and every calculation. */
export function danishFormula(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return decimalText(expression.value, 0);
    case "ref":
      return `[${expression.name}]`;
    case "round":
      return `${ROUNDINGS[expression.mode]}(${danishFormula(expression.value)}; ${expression.decimals})`;
    case "choose": {
      const condition = `${danishFormula(expression.left)} ${expression.relation} ${danishFormula(expression.right)}`;
      return `hvis(${condition}; ${danishFormula(expression.then)}; ${danishFormula(expression.otherwise)})`;
    }
    case "min":
    case "max":
      return `${expression.kind === "min" ? "min" : "maks"}(${danishFormula(expression.left)}; ${danishFormula(expression.right)})`;
    case "add":
    case "subtract":
    case "times":
    case "divide":
      return `(${danishFormula(expression.left)} ${SIGNS[expression.kind] ?? ""} ${danishFormula(expression.right)})`;
    default:
      throw new Error(`A user cannot write ${expression.kind}`);
  }
}
