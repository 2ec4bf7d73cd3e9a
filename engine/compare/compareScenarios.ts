import type { Consequence } from "../domain/consequence.js";
import type { Allocation } from "../domain/allocation.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { BudgetYear } from "../domain/time.js";
import { modelSettings } from "../model/modelSettings.js";
import { distinctIssues } from "../run/distinctIssues.js";
import { runScenarios } from "../run/runScenarios.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { compareAllocations } from "./compareAllocations.js";
import { hasOwnFacts, onPupilsOf, restOnOtherModels } from "./comparedInputs.js";

/** What is compared: two names (models or scenarios), one year (the later one's first budget year where none is given). */
export interface ComparisonRequest {
  readonly from: string;
  readonly to: string;
  readonly year?: BudgetYear;
  /** A last change to both sides after those of their scenarios, such as lower pupil counts. */
  readonly adjust?: (input: ModelInput) => ModelInput;
}

export interface Comparison {
  readonly before: Allocation;
  readonly after: Allocation;
  readonly consequence: Consequence;
  /** True where "after" has pupils or facts of its own, and "before" was run on them; see decision 0005. */
  readonly onPupilsOfAfter: boolean;
}

/**
 * Runs and compares two results of one year. Another model is run on the later scenario's own pupils and facts, or the
 * effect of fewer children would look like the effect of the model; a scenario of the same model is run as it stands,
 * because there the children may be the very change.
 */
export function compareScenarios(input: ModelInput, { from, to, year, adjust }: ComparisonRequest): Result<Comparison> {
  const applied = applyScenario(input, to);
  if (!applied.ok) return applied;
  const otherModel = restOnOtherModels(input, from, to);
  const wanted = year ?? modelSettings(applied.value.input, applied.value.model, () => undefined).budgetYears[0];
  const how = { ...(wanted === undefined ? {} : { years: [wanted] }), ...(adjust ? { adjust } : {}) };
  const after = runScenarios(input, { names: [to], ...how });
  const before = runScenarios(otherModel ? onPupilsOf(input, applied.value.input) : input, { names: [from], ...how });
  const issues = distinctIssues([...after.issues, ...before.issues]);
  const [oldResult] = before.ok ? before.value : [];
  const [newResult] = after.ok ? after.value : [];
  if (!oldResult || !newResult) return { ok: false, issues };
  const consequence = compareAllocations(oldResult, newResult);
  const onPupilsOfAfter = otherModel && hasOwnFacts(input, applied.value.input);
  return { ok: true, value: { before: oldResult, after: newResult, consequence, onPupilsOfAfter }, issues };
}
