import type {
  Allocation,
  Attribution,
  BudgetYear,
  ChangeLog,
  Consequence,
  ExplainedPart,
  Issue,
  Language,
  OnePupil,
  Settlement,
  TransitionPath,
} from "../../../engine/index.js";
import type { ForecastUncertainty } from "../../simulate/forecastSpread.js";
import type { ComparedEquity } from "../../statistics/comparedEquity.js";

/** Why one school gets what it gets in one allocation: all its parts, or those that were asked for. */
export interface SchoolExplanation {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly scenario: string;
  readonly year: BudgetYear;
  readonly parts: readonly ExplainedPart[];
}

/**
 * What a workbook of results is made from. The later result of every consequence, and the result every explanation is
 * of, are among the allocations: they say what it was worked out with. The earlier one may be.
 */
export interface ResultRequest {
  readonly allocations: readonly Allocation[];
  readonly consequences: readonly Consequence[];
  readonly explanations: readonly SchoolExplanation[];
  /** Scenarios side by side: a sheet for every year. */
  readonly comparisons?: readonly ComparedEquity[];
  /** From the old model to the new, year by year: a sheet for every scenario. */
  readonly transitions?: readonly TransitionPath[];
  readonly pupilSensitivities?: readonly OnePupil[];
  readonly forecasts?: readonly ForecastUncertainty[];
  readonly settlements?: readonly Settlement[];
  /** What differs between two scenarios, and what each change does to every school. */
  readonly changeLogs?: readonly ChangeLog[];
  readonly attributions?: readonly Attribution[];
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** The allocation of a scenario and year; null where there is none. */
export function findAllocation(
  allocations: readonly Allocation[],
  scenario: string,
  year: BudgetYear,
): Allocation | null {
  return allocations.find((allocation) => allocation.scenario === scenario && allocation.year === year) ?? null;
}

/** The same, throwing where there is none, which is a fault of the caller. */
export function allocationOf(allocations: readonly Allocation[], scenario: string, year: BudgetYear): Allocation {
  const found = findAllocation(allocations, scenario, year);
  if (!found) throw new Error(`There is no allocation of "${scenario}" for ${year} among the results to write`);
  return found;
}
