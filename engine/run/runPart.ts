import type { BoundPart } from "../binding/boundPart.js";
import type { PartAllocation } from "../domain/allocation.js";
import { totalOfColumn } from "../arithmetic/index.js";
import { evaluate } from "../formula/evaluate.js";
import { FormulaFault } from "../formula/fault.js";
import { dynamicInputs } from "./dynamicInputs.js";
import { faultIssue } from "./faultIssue.js";
import type { Frame } from "./frames.js";

/** Computes one part for all schools; null, with an issue, where the workbook's numbers do not allow it. */
export function runPart(bound: BoundPart, frame: Frame | null, done: readonly PartAllocation[]): PartAllocation | null {
  const { context, layout, part, mechanism, curve } = bound.binding;
  const inputs = dynamicInputs(bound, frame, done);
  if (!inputs) return null;
  const dynamic = inputs.map((input) => [input.name, input] as const);
  try {
    const computation = evaluate({
      lines: bound.lines,
      inputs: new Map([...bound.inputs, ...dynamic]),
      curves: new Map(curve ? [["curve", curve]] : []),
      layout,
      unitDecimals: context.settings.unitDecimals,
      path: context.path,
    });
    const amounts = computation.result;
    if (bound.lines.at(-1)?.name !== "amount")
      throw new Error(`${mechanism.id} does not end in a line named "amount": a fault in the mechanism`);
    const role = mechanism.role(bound.binding.shape);
    return { part, mechanism, role, amounts, total: totalOfColumn(amounts), computation };
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    context.report(faultIssue(bound, error.fault));
    return null;
  }
}
