import type { Allocation } from "../domain/allocation.js";
import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { BudgetYear } from "../domain/time.js";
import type { NumberPath } from "../formula/place.js";
import { modelSettings } from "../model/modelSettings.js";
import { prepareAmong, type PreparedInput } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { distinctIssues } from "./distinctIssues.js";
import { hasErrors, runModel } from "./runModel.js";

/** Which scenarios (or models) to run and for which years; no years given: the model's own budget years. */
export interface ScenarioRequest {
  readonly names: readonly string[];
  readonly years?: readonly BudgetYear[];
  readonly path?: NumberPath;
  /** A last change after those of the scenario, such as one pupil more. */
  readonly adjust?: (input: ModelInput) => ModelInput;
}

/** Runs every scenario for every year. All issues of all of them are found; with an error among them nothing is given. */
export function runScenarios(input: ModelInput, request: ScenarioRequest): Result<readonly Allocation[]> {
  const prepared: PreparedInput[] = [];
  const results = request.names.map((name) => runScenario(input, name, request, prepared));
  const issues = distinctIssues(results.flatMap((result) => result.issues));
  if (results.some(({ ok }) => !ok)) return { ok: false, issues };
  return { ok: true, value: results.flatMap((result) => (result.ok ? result.value : [])), issues };
}

function runScenario(
  input: ModelInput,
  name: string,
  { years, path, adjust }: ScenarioRequest,
  earlier: PreparedInput[],
): Result<readonly Allocation[]> {
  const applied = applyScenario(input, name);
  if (!applied.ok) return applied;
  const { model } = applied.value;
  const issues: Issue[] = [];
  const wanted = years ?? modelSettings(applied.value.input, model, (issue) => issues.push(issue)).budgetYears;
  if (wanted.length === 0)
    issues.push(modelIssue("noBudgetYear", { table: "parameters", at: null, found: model }, { model }));
  const prepared = prepareAmong(adjust ? adjust(applied.value.input) : applied.value.input, earlier);
  const runs = wanted.map((year) =>
    runModel(prepared, { scenario: applied.value.name, model, year, ...(path ? { path } : {}) }),
  );
  issues.push(...runs.flatMap((run) => run.issues));
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: runs.flatMap((run) => (run.ok ? [run.value] : [])), issues };
}
