import type { Expression } from "../../engine/formula/expression.js";

/** Nodes of an expression as a reader meets them. Branches that conditions share are counted as often as they stand there. */
export function countTerms(expression: Expression, known: Map<Expression, number> = new Map()): number {
  const counted = known.get(expression);
  if (counted !== undefined) return counted;
  const count = partsOf(expression).reduce((sum, part) => sum + countTerms(part, known), 1);
  known.set(expression, count);
  return count;
}

function partsOf(expression: Expression): readonly Expression[] {
  return Object.values(expression).filter(isExpression);
}

function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && "kind" in value;
}
