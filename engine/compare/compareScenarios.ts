import type { Consequence } from "../domain/consequence.js";
import type { Allocation } from "../domain/allocation.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { BudgetYear } from "../domain/time.js";
import { nameKey } from "../model/nameKey.js";
import { modelSettings } from "../model/modelSettings.js";
import { distinctIssues } from "../run/distinctIssues.js";
import { runScenarios } from "../run/runScenarios.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { scenarioChain } from "../scenario/scenarioChain.js";
import { compareAllocations } from "./compareAllocations.js";

/** What is compared: two names (models or scenarios), one year (the later one's first budget year where none is given). */
export interface ComparisonRequest {
  readonly from: string;
  readonly to: string;
  readonly year?: BudgetYear;
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
 * effect of fewer children would look like the effect of the model; what a scenario builds on is run as it stands,
 * because there the children may be the very change.
 */
export function compareScenarios(input: ModelInput, { from, to, year }: ComparisonRequest): Result<Comparison> {
  const applied = applyScenario(input, to);
  if (!applied.ok) return applied;
  const chain = scenarioChain(input, to);
  const ancestors = "code" in chain ? [] : [chain.model, ...chain.scenarios.map(({ name }) => name)];
  const otherModel = !ancestors.some((name) => nameKey(name) === nameKey(from));
  const wanted = year ?? modelSettings(applied.value.input, applied.value.model, () => undefined).budgetYears[0];
  const years = wanted === undefined ? {} : { years: [wanted] };
  const after = runScenarios(input, { names: [to], ...years });
  const before = runScenarios(otherModel ? onPupilsOf(input, applied.value.input) : input, { names: [from], ...years });
  const issues = distinctIssues([...after.issues, ...before.issues]);
  const [oldResult] = before.ok ? before.value : [];
  const [newResult] = after.ok ? after.value : [];
  if (!oldResult || !newResult) return { ok: false, issues };
  const consequence = compareAllocations(oldResult, newResult);
  const onPupilsOfAfter = otherModel && hasOwnFacts(input, applied.value.input);
  return { ok: true, value: { before: oldResult, after: newResult, consequence, onPupilsOfAfter }, issues };
}

const hasOwnFacts = (input: ModelInput, other: ModelInput): boolean =>
  input.schools !== other.schools || input.pupilCounts !== other.pupilCounts || input.keyFigures !== other.keyFigures;

/** One input's models, frames and scenarios over another's schools, pupils and facts. */
function onPupilsOf(input: ModelInput, other: ModelInput): ModelInput {
  const { schools, pupilCounts, keyFigures } = other;
  return { ...input, schools, pupilCounts, keyFigures };
}
