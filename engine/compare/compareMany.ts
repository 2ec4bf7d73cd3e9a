import type { Change } from "../domain/consequence.js";
import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Ranks, ScenarioSide, SideBySide, YearSideBySide } from "../domain/sideBySide.js";
import type { BudgetYear } from "../domain/time.js";
import { modelSettings } from "../model/modelSettings.js";
import { modelIssue } from "../model/report.js";
import { distinctIssues } from "../run/distinctIssues.js";
import { runScenarios } from "../run/runScenarios.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { scenarioChain } from "../scenario/scenarioChain.js";
import { compareScenarios } from "./compareScenarios.js";
import { ranksOf } from "./ranksOf.js";

/**
 * Models or scenarios by name, at least one. `against`: what all are compared with; left out, what the first is compared
 * with by Opsætning, or else the first itself. `years`: left out, the budget years that all of them have.
 */
export interface SideBySideRequest {
  readonly names: readonly string[];
  readonly against?: string;
  readonly years?: readonly BudgetYear[];
}

/** Runs scenarios and sets them side by side. All issues of all of them; with an error among them nothing is given. */
export function compareMany(input: ModelInput, request: SideBySideRequest): Result<SideBySide> {
  const against = request.against ?? comparedWith(input, request.names[0] ?? "");
  const found = [against, ...request.names].map((name) => scenarioChain(input, name));
  const unknown = found.filter((chain): chain is Issue => "code" in chain);
  if (unknown.length > 0) return { ok: false, issues: distinctIssues(unknown) };
  const [old = "", ...names] = found.flatMap((chain) => ("code" in chain ? [] : [chain.name]));
  const years = request.years ?? commonYears(input, [old, ...names]);
  if (years.length === 0) {
    const place = { table: "parameters", at: null, found: names.join(", ") } as const;
    return { ok: false, issues: [modelIssue("noCommonBudgetYear", place)] };
  }
  const results = years.map((year) => compareYear(input, old, names, year));
  const issues = distinctIssues(results.flatMap((result) => result.issues));
  const done = results.flatMap((result) => (result.ok ? [result.value] : []));
  if (done.length < years.length) return { ok: false, issues };
  return { ok: true, value: { against: old, names, years: done }, issues };
}

function comparedWith(input: ModelInput, name: string): string {
  const applied = applyScenario(input, name);
  if (!applied.ok) return name;
  return modelSettings(applied.value.input, applied.value.model, () => undefined).comparedWith ?? name;
}

function commonYears(input: ModelInput, names: readonly string[]): readonly BudgetYear[] {
  const [first = [], ...others] = names.map((name) => {
    const applied = applyScenario(input, name);
    return applied.ok ? modelSettings(applied.value.input, applied.value.model, () => undefined).budgetYears : [];
  });
  return first.filter((year) => others.every((years) => years.includes(year)));
}

function compareYear(
  input: ModelInput,
  against: string,
  names: readonly string[],
  year: BudgetYear,
): Result<YearSideBySide> {
  const before = runScenarios(input, { names: [against], years: [year] });
  const results = names.map((name) => sideOf(input, against, name, year));
  const issues = [before, ...results].flatMap((result) => result.issues);
  const sides = results.flatMap((result) => (result.ok ? [result.value] : []));
  const [old] = before.ok ? before.value : [];
  return old && sides.length === names.length
    ? { ok: true, value: { year, before: old, sides }, issues }
    : { ok: false, issues };
}

function sideOf(input: ModelInput, from: string, name: string, year: BudgetYear): Result<ScenarioSide> {
  const compared = compareScenarios(input, { from, to: name, year });
  if (!compared.ok) return compared;
  const { after: allocation, consequence, onPupilsOfAfter: onOwnPupils } = compared.value;
  const schoolRanks = ranked(consequence.schools);
  const clusterRanks = ranked(consequence.clusters);
  const value = { name, allocation, consequence, schoolRanks, clusterRanks, onOwnPupils };
  return { ok: true, value, issues: compared.issues };
}

function ranked(changes: readonly Change[]): readonly Ranks[] {
  const before = ranksOf(changes.map(({ perPupilBefore }) => perPupilBefore));
  const after = ranksOf(changes.map(({ perPupilAfter }) => perPupilAfter));
  return changes.map((_, index) => ({ before: before[index] ?? null, after: after[index] ?? null }));
}
