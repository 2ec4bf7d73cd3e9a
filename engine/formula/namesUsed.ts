import type { Expression } from "./expression.js";
import type { Line } from "./line.js";

/** Every name an expression refers to, in order, each once. */
export function namesInExpression(expression: Expression): readonly string[] {
  const found = new Set<string>();
  collect(expression, found);
  return [...found];
}

/** The names that the lines refer to and no line gives: parameters, facts, earlier parts, frames. */
export function namesFromOutside(lines: readonly Line[]): readonly string[] {
  const given = new Set(lines.map(({ name }) => name));
  const used = new Set(lines.flatMap(({ expression }) => namesInExpression(expression)));
  return [...used].filter((name) => !given.has(name));
}

function collect(expression: Expression, found: Set<string>): void {
  if (expression.kind === "ref") found.add(expression.name);
  if (expression.kind === "total") found.add(expression.line);
  if (expression.kind === "close") found.add(expression.key);
  for (const part of partsOf(expression)) collect(part, found);
}

/** The expressions directly inside an expression, in the order they are read. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "ref":
    case "total":
      return [];
    case "round":
      return [expression.value];
    case "choose":
      return [expression.left, expression.right, expression.then, expression.otherwise];
    case "lookup":
      return [expression.key];
    case "close":
      return [expression.total];
    case "factor":
      return [expression.total, expression.base, expression.slope, expression.low, expression.high];
    default:
      return [expression.left, expression.right];
  }
}
