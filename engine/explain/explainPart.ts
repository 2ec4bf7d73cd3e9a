import { fractionAt } from "../arithmetic/index.js";
import type { PartAllocation } from "../domain/allocation.js";
import type { Computation } from "../formula/computation.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { namesInExpression, partsOf } from "../formula/namesUsed.js";
import { elementsOfSchool } from "./elementsOfSchool.js";
import { explainEntry } from "./explainEntry.js";
import type { ExplainedLine, ExplainedPart } from "./explanation.js";

/**
 * The numbered lines of one school and one part, from the same formula and the same columns that gave the amount. A
 * value that a computation of its own gave (classes, an indexed rate) has its lines printed first, each once.
 */
export function explainPart(allocation: PartAllocation, school: number): ExplainedPart {
  const lines: ExplainedLine[] = [];
  explainComputation(allocation.computation, school, lines, new Map());
  return {
    part: allocation.part.name,
    mechanism: allocation.mechanism.label,
    amount: fractionAt(allocation.amounts, school),
    lines,
  };
}

/** Line numbers by name; a name given by an inner computation keeps its number outside it. */
type Numbers = Map<string, number>;

function explainComputation(computation: Computation, school: number, lines: ExplainedLine[], outer: Numbers): void {
  const numbers: Numbers = new Map(outer);
  for (const line of computation.lines) {
    for (const name of namesInExpression(line.expression)) {
      const inner = computation.inputs.get(name)?.computedBy;
      if (!inner || numbers.has(name)) continue;
      explainComputation(inner, school, lines, new Map());
      numbers.set(name, lines.length);
    }
    lines.push(explainLine(computation, line, school, lines.length + 1, numbers));
    numbers.set(line.name, lines.length);
  }
}

function explainLine(
  computation: Computation,
  line: Line,
  school: number,
  no: number,
  numbers: ReadonlyMap<string, number>,
): ExplainedLine {
  const elements = elementsOfSchool(computation.layout, line.space, school);
  const entries = elements.map((element) => explainEntry({ computation, line, school, numbers }, element));
  const table = tableLookedUp(line.expression);
  const curve = table === null ? undefined : computation.curves.get(table);
  const { name, label, unit, space, expression } = line;
  return {
    no,
    name,
    label,
    unit,
    space,
    expression,
    entries,
    ...(curve ? { curve: { curve: curve.name, shape: curve.shape, points: curve.points } } : {}),
  };
}

/** The curve that an expression looks something up in, wherever in it; a line looks up in one curve at most. */
function tableLookedUp(expression: Expression): string | null {
  if (expression.kind === "lookup") return expression.table;
  return (
    partsOf(expression)
      .map(tableLookedUp)
      .find((table) => table !== null) ?? null
  );
}
