import type { Allocation } from "../domain/allocation.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { BudgetYear } from "../domain/time.js";
import { prepareInput } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { runModel } from "../run/runModel.js";
import { applyScenario } from "../scenario/applyScenario.js";

/** A result, and those of the other models it measures against (the old one, in a transition), on the same pupils. */
export interface RunWithOthers {
  readonly allocation: Allocation;
  readonly others: readonly Allocation[];
}

/** Runs one scenario and year, with `adjust` made after the scenario's own changes; as runScenarios, but keeps the others. */
export function runWithOthers(
  input: ModelInput,
  { scenario, year }: { readonly scenario: string; readonly year: BudgetYear },
  adjust: (applied: ModelInput) => ModelInput = (applied) => applied,
): Result<RunWithOthers> {
  const applied = applyScenario(input, scenario);
  if (!applied.ok) return applied;
  const { name, model } = applied.value;
  const prepared = prepareInput(adjust(applied.value.input));
  const run = runModel(prepared, { scenario: name, model, year });
  if (!run.ok) return run;
  const others = [...prepared.runs.values()].filter((other) => nameKey(other.model) !== nameKey(model));
  return { ok: true, value: { allocation: run.value, others }, issues: run.issues };
}
