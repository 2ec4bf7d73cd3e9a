import {
  compareScenarios,
  distinctIssues,
  onePupil,
  settle,
  type Allocation,
  type BudgetYear,
  type Issue,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { schoolYearStarting } from "../../engine/domain/time.js";
import { simulateForecast } from "../simulate/simulateForecast.js";
import { comparedResults } from "./comparedResults.js";
import type { Results } from "./results.js";
import { allNames } from "./runnableNames.js";
import { runNames } from "./runNames.js";
import { runResults } from "./runResults.js";
import { sideBySide } from "./sideBySide.js";
import { sideBySideResults } from "./sideBySideResults.js";
import type { ExtraKind, WantedResults } from "./wanted.js";

type Compared = Extract<WantedResults, { readonly kind: "comparison" }>;

/** Runs what is wanted. `readIssues` are those of reading the workbook: they stand in Kontrol with those of the run. */
export function wantedResults(input: ModelInput, readIssues: readonly Issue[], wanted: WantedResults): Result<Results> {
  const result = runWanted(input, wanted);
  const issues = distinctIssues([...readIssues, ...result.issues]);
  return result.ok ? { ok: true, value: { ...result.value, issues }, issues } : { ok: false, issues };
}

function runWanted(input: ModelInput, wanted: WantedResults): Result<Results> {
  if (wanted.kind === "everything") {
    const run = runNames(input, allNames(input), null, () => undefined);
    return run.ok ? { ...run, value: runResults(input, run.value, [], () => undefined) } : run;
  }
  if (wanted.kind === "sideBySide") {
    const found = sideBySide(input, { ...wanted, key: null });
    return found.ok ? { ...found, value: sideBySideResults(found.value, []) } : found;
  }
  return runCompared(input, wanted);
}

function runCompared(input: ModelInput, { from, to, year, schools, also }: Compared): Result<Results> {
  const comparison = compareScenarios(input, { from, to, year });
  if (!comparison.ok) return comparison;
  const base = comparedResults(comparison.value, [], schools);
  return also.reduce<Result<Results>>(
    (result, kind) => (result.ok ? withExtra(input, result, kind, to, year) : result),
    { ...comparison, value: base },
  );
}

type Extra = Partial<Pick<Results, "pupilSensitivities" | "forecasts" | "settlements">> & {
  readonly allocations?: readonly Allocation[];
};

function withExtra(
  input: ModelInput,
  before: Extract<Result<Results>, { readonly ok: true }>,
  kind: ExtraKind,
  scenario: string,
  year: BudgetYear,
): Result<Results> {
  const extra = extraOf(input, kind, scenario, year);
  const issues = [...before.issues, ...extra.issues];
  return extra.ok ? { ok: true, value: { ...before.value, ...extra.value }, issues } : { ok: false, issues };
}

function extraOf(input: ModelInput, kind: ExtraKind, scenario: string, year: BudgetYear): Result<Extra> {
  if (kind === "forecast") return valueOf(simulateForecast(input, { scenario, year }), (one) => ({ forecasts: [one] }));
  if (kind === "settlement") return valueOf(settle(input, { scenario, year }), (one) => ({ settlements: [one] }));
  return valueOf(onePupil(input, { scenario, year, schoolYear: schoolYearStarting(year) }), (one) => ({
    pupilSensitivities: [one],
  }));
}

const valueOf = <Value>(result: Result<Value>, as: (value: Value) => Extra): Result<Extra> =>
  result.ok ? { ...result, value: as(result.value) } : result;
