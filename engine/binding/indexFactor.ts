import type { Fraction } from "../arithmetic/fraction.js";
import { multiplyFractions } from "../arithmetic/index.js";
import type { CellAddress } from "../domain/cell.js";
import type { IndexStep } from "../domain/frame.js";

export interface IndexFactor {
  readonly factor: Fraction;
  readonly at: readonly CellAddress[];
}

/**
 * The factor from one price level to another: a single row of Fremskrivning, or a chain of rows from year to year.
 * "ambiguous" where two rows go the same way, null where no way leads there. Nothing is rounded on the way (case 05).
 */
export function indexFactor(steps: readonly IndexStep[], from: number, to: number): IndexFactor | "ambiguous" | null {
  const next = steps.filter((step) => step.from === from && step.to > from && step.to <= to);
  const direct = next.filter((step) => step.to === to);
  const candidates = direct.length > 0 ? direct : next;
  if (candidates.length > 1) return "ambiguous";
  const [step] = candidates;
  if (!step) return null;
  if (step.to === to) return { factor: step.factor.value, at: [step.factor.at] };
  const rest = indexFactor(steps, step.to, to);
  if (rest === null || rest === "ambiguous") return rest;
  return { factor: multiplyFractions(step.factor.value, rest.factor), at: [step.factor.at, ...rest.at] };
}
