import type { Fraction } from "../arithmetic/fraction.js";
import { addFractions, fractionAt, sign, subtractFractions, totalOfColumn, ZERO } from "../arithmetic/index.js";
import type { Allocation, PartAllocation, SchoolSize } from "../domain/allocation.js";
import type { BudgetYear } from "../domain/time.js";
import { payingFrame } from "../model/payingFrame.js";
import type { Comparison } from "./compareScenarios.js";

/** One school in one year: the old model, the new one before the transition, what the transition adds, and what it gets. */
export interface TransitionStep {
  readonly old: Fraction;
  readonly straight: Fraction;
  readonly transition: Fraction;
  readonly amount: Fraction;
}

/** What a transition part gives in all. Inside its frame that is 0; else it is a cost, and `paidBy` who carries it (null: nobody). */
export interface TransitionCost {
  readonly part: string;
  readonly frame: string | null;
  readonly paidBy: string | null;
  readonly isInFrame: boolean;
  /** What the schools that gain by the part get from it: what it moves. */
  readonly moved: Fraction;
  readonly cost: Fraction;
}

export interface TransitionYear {
  readonly year: BudgetYear;
  readonly before: Allocation;
  readonly after: Allocation;
  /** In the order of schools. */
  readonly schools: readonly TransitionStep[];
  readonly total: TransitionStep;
  readonly costs: readonly TransitionCost[];
}

/** How a scenario goes from the old model to the new one, school by school and year by year. */
export interface TransitionPath {
  readonly scenario: string;
  readonly against: string;
  readonly schools: readonly SchoolSize[];
  readonly years: readonly TransitionYear[];
}

const isTransition = ({ mechanism }: PartAllocation): boolean => mechanism.family === "transition";

/** Whether a result has anything of a transition in it. */
export const hasTransition = ({ parts }: Allocation): boolean => parts.some(isTransition);

/** A path for every scenario that has a transition in any of its years, in the order the comparisons are given. */
export function transitionPaths(comparisons: readonly Comparison[]): readonly TransitionPath[] {
  const names = [
    ...new Set(comparisons.filter(({ after }) => hasTransition(after)).map(({ after }) => after.scenario)),
  ];
  return names.flatMap((name) => transitionPath(comparisons.filter(({ after }) => after.scenario === name)) ?? []);
}

/** The path of one scenario from its comparisons, one for each year; null where there are none. */
export function transitionPath(comparisons: readonly Comparison[]): TransitionPath | null {
  const inOrder = [...comparisons].sort((left, right) => left.after.year - right.after.year);
  const [first] = inOrder;
  if (!first) return null;
  return {
    scenario: first.after.scenario,
    against: first.before.scenario,
    schools: first.after.schools,
    years: inOrder.map(yearOf),
  };
}

function yearOf({ before, after }: Comparison): TransitionYear {
  const parts = after.parts.filter(isTransition);
  const schools = after.schools.map((_, place): TransitionStep => {
    const transition = parts.map(({ amounts }) => fractionAt(amounts, place)).reduce(addFractions, ZERO);
    return stepOf(fractionAt(before.totals, place), fractionAt(after.totals, place), transition);
  });
  const whole = parts.map(({ total }) => total).reduce(addFractions, ZERO);
  return {
    year: after.year,
    before,
    after,
    schools,
    total: stepOf(totalOfColumn(before.totals), totalOfColumn(after.totals), whole),
    costs: parts.map((part) => costOf(part, after.schools.length)),
  };
}

const stepOf = (old: Fraction, amount: Fraction, transition: Fraction): TransitionStep => ({
  old,
  straight: subtractFractions(amount, transition),
  transition,
  amount,
});

function costOf({ part, role, amounts, total }: PartAllocation, schools: number): TransitionCost {
  const given = Array.from({ length: schools }, (_, place) => fractionAt(amounts, place));
  return {
    part: part.name,
    frame: part.frame,
    paidBy: payingFrame(part),
    isInFrame: role === "zeroSum",
    moved: given.filter((amount) => sign(amount) > 0).reduce(addFractions, ZERO),
    cost: total,
  };
}
