import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions, multiplyFractions } from "../arithmetic/index.js";
import type { CellAddress } from "../domain/cell.js";
import type { IndexStep } from "../domain/frame.js";

export interface IndexFactor {
  readonly factor: Fraction;
  readonly at: readonly CellAddress[];
}

/**
 * The factor from one price level to another: a row of Fremskrivning, or a chain of rows from year to year. "ambiguous"
 * where two ways give different factors, null where no way leads there. Nothing is rounded on the way (case 05).
 */
export function indexFactor(steps: readonly IndexStep[], from: number, to: number): IndexFactor | "ambiguous" | null {
  const ways = steps
    .filter((step) => step.from === from && step.to > from && step.to <= to)
    .map((step) => wayBy(steps, step, to));
  if (ways.includes("ambiguous")) return "ambiguous";
  const open = ways.filter((way) => way !== null && way !== "ambiguous");
  const [first] = open;
  if (!first) return null;
  return open.every(({ factor }) => compareFractions(factor, first.factor) === 0) ? first : "ambiguous";
}

/** The rest of the way after a step. */
function wayBy(steps: readonly IndexStep[], step: IndexStep, to: number): IndexFactor | "ambiguous" | null {
  if (step.to === to) return { factor: step.factor.value, at: [step.factor.at] };
  const rest = indexFactor(steps, step.to, to);
  if (rest === null || rest === "ambiguous") return rest;
  return { factor: multiplyFractions(step.factor.value, rest.factor), at: [step.factor.at, ...rest.at] };
}
