import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions, multiplyFractions, ONE } from "../arithmetic/index.js";
import type { CellAddress, Located } from "../domain/cell.js";
import type { IndexStep } from "../domain/frame.js";
import { stepFactor, type StepProblem, type UsedStep } from "./indexStepFactor.js";

/** What an amount is multiplied by, the cells it rests on, and the steps it is made of, oldest first. */
export interface IndexFactor {
  readonly factor: Fraction;
  readonly at: readonly CellAddress[];
  readonly steps: readonly UsedStep[];
}

/** Why there is no factor: no way leads there, two ways differ, or the rows of a step do not say enough. */
export type NoIndexFactor = { readonly problem: "noWay" | "ambiguous" } | StepProblem;

/**
 * The factor from one price level to another: a step of Fremskrivning, or a chain of steps from year to year. A step
 * is never used twice, and a step that spans what a chain also does is another way to the same place: where two ways
 * differ, one of them would index twice or too little. Nothing is rounded on the way (case 05).
 */
export function indexFactor(
  steps: readonly IndexStep[],
  from: number,
  to: number,
  payShare: Located<Fraction> | null = null,
): IndexFactor | NoIndexFactor {
  const found = waysBetween(steps, from, to, payShare);
  const ways = found.flatMap((way) => ("problem" in way ? [] : [way]));
  const [first] = ways;
  if (!first) return found.find((way) => "problem" in way) ?? { problem: "noWay" };
  return ways.every(({ factor }) => compareFractions(factor, first.factor) === 0) ? first : { problem: "ambiguous" };
}

/** Every way forward from one level to another; a step whose rows do not say enough is a way that ends in its problem. */
function waysBetween(
  steps: readonly IndexStep[],
  from: number,
  to: number,
  payShare: Located<Fraction> | null,
): readonly (IndexFactor | StepProblem)[] {
  if (from === to) return [{ factor: ONE, at: [], steps: [] }];
  const forward = steps.filter((step) => step.from === from && step.to > from && step.to <= to);
  const levels = [...new Set(forward.map((step) => step.to))].sort((left, right) => left - right);
  return levels.flatMap((level) => {
    const rest = waysBetween(steps, level, to, payShare);
    if (rest.length === 0) return [];
    const step = stepFactor(
      forward.filter((row) => row.to === level),
      payShare,
    );
    if ("problem" in step) return [step];
    return rest.map((way) => ("problem" in way ? way : startingWith(step, way)));
  });
}

const startingWith = (step: UsedStep, rest: IndexFactor): IndexFactor => ({
  factor: multiplyFractions(step.factor, rest.factor),
  at: [...step.at, ...rest.at],
  steps: [step, ...rest.steps],
});
