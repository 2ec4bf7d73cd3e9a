import {
  compareScenarios,
  divideFractions,
  fraction,
  isZero,
  multiplyFractions,
  subtractFractions,
  distinctIssues,
  hasTransition,
  transitionPath,
  type BudgetYear,
  type Fraction,
  type ModelInput,
  type Result,
  type TransitionPath,
  type TransitionStep,
} from "../../../engine/index.js";
import { moneyDecimal, twoDecimals, type Decimal } from "../decimals.js";

/** One year of one school: the old model, the new one without the transition, what the transition adds, what it gets. */
export interface StepView {
  readonly old: Decimal;
  readonly straight: Decimal;
  readonly transition: Decimal;
  readonly amount: Decimal;
  /** What it gets, and what it would get without the transition, against the old model; null where there was nothing. */
  readonly percent: Decimal | null;
  readonly straightPercent: Decimal | null;
}

export interface SchoolPath {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  /** One for each year of the path. */
  readonly steps: readonly StepView[];
}

/** How the schools go from one result to another over the budget years that both have. */
export interface PathView {
  readonly from: string;
  readonly to: string;
  readonly years: readonly BudgetYear[];
  /** Some year has a part that phases in or limits; without one every year is simply the new model. */
  readonly hasTransition: boolean;
  readonly schools: readonly SchoolPath[];
}

/** The path as the sheet Indfasning has it, from one comparison for each year. */
export function pathOf(
  input: ModelInput,
  from: string,
  to: string,
  years: readonly BudgetYear[],
): Result<TransitionPath | null> {
  const compared = years.map((year) => compareScenarios(input, { from, to, year }));
  const issues = distinctIssues(compared.flatMap((result) => result.issues));
  const values = compared.flatMap((result) => (result.ok ? [result.value] : []));
  return values.length < years.length ? { ok: false, issues } : { ok: true, value: transitionPath(values), issues };
}

/** Null where there are no years in common. */
export function pathView(path: TransitionPath | null): PathView | null {
  if (!path) return null;
  const { years, schools, scenario, against } = path;
  const decimals = Math.max(...years.map(({ after }) => after.settings.unitDecimals));
  return {
    from: against,
    to: scenario,
    years: years.map(({ year }) => year),
    hasTransition: years.some(({ after }) => hasTransition(after)),
    schools: schools.map(({ school: { id, name, cluster } }, place) => ({
      ...{ id, name, cluster },
      steps: years.flatMap(({ schools: steps }) => {
        const step = steps[place];
        return step ? [stepView(step, decimals)] : [];
      }),
    })),
  };
}

function stepView({ old, straight, transition, amount }: TransitionStep, decimals: number): StepView {
  const kr = (value: Fraction): Decimal => moneyDecimal(value, decimals);
  return {
    ...{ old: kr(old), straight: kr(straight), transition: kr(transition), amount: kr(amount) },
    percent: percentOf(amount, old),
    straightPercent: percentOf(straight, old),
  };
}

const HUNDRED = fraction(100);

const percentOf = (value: Fraction, old: Fraction): Decimal | null =>
  isZero(old) ? null : twoDecimals(divideFractions(multiplyFractions(subtractFractions(value, old), HUNDRED), old));
