import {
  compareScenarios,
  fractionAt,
  moveForecast,
  runScenarios,
  type Allocation,
  type BudgetYear,
  type ForecastPosition,
  type Fraction,
  type ModelInput,
  type Result,
  type School,
  type SchoolConsequence,
} from "../../engine/index.js";

/** What is run: a scenario of a year, and what it is compared with, if anything. */
export interface ForecastSubject {
  readonly scenario: string;
  readonly against: string | null;
  readonly year: BudgetYear;
}

/**
 * What is kept of one run of the whole model with the forecasts somewhere between their bounds: hundreds of runs are
 * made, and all that a run rests on would not fit. Schools are in tie order in every run.
 */
export interface ForecastRun {
  readonly schools: readonly School[];
  readonly amounts: readonly Fraction[];
  readonly total: Fraction;
  /** What changes for each school; null where the scenario is compared with nothing. */
  readonly changes: readonly SchoolConsequence[] | null;
}

/** Runs the scenario, and what it is compared with, on the same moved forecasts. */
export function forecastRun(
  input: ModelInput,
  { scenario, against, year }: ForecastSubject,
  positionOf: ForecastPosition,
): Result<ForecastRun> {
  const adjust = (applied: ModelInput): ModelInput => moveForecast(applied, positionOf);
  if (against === null) {
    const run = runScenarios(input, { names: [scenario], years: [year], adjust });
    const [allocation] = run.ok ? run.value : [];
    return allocation
      ? { ok: true, value: kept(allocation, null), issues: run.issues }
      : { ok: false, issues: run.issues };
  }
  const compared = compareScenarios(input, { from: against, to: scenario, year, adjust });
  if (!compared.ok) return compared;
  const { after, consequence } = compared.value;
  return { ok: true, value: kept(after, consequence.schools), issues: compared.issues };
}

const kept = ({ schools, totals, total }: Allocation, changes: ForecastRun["changes"]): ForecastRun => ({
  schools: schools.map(({ school }) => school),
  amounts: schools.map((_, index) => fractionAt(totals, index)),
  total,
  changes,
});
