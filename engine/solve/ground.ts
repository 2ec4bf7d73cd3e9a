import type { Allocation } from "../domain/allocation.js";
import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { NumberPath } from "../formula/place.js";
import { modelSettings } from "../model/modelSettings.js";
import { prepareInput, type PreparedInput } from "../model/modelContext.js";
import { runModel } from "../run/runModel.js";
import { compareScenarios } from "../compare/compareScenarios.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { measuredAgainst } from "./measuredAgainst.js";
import type { Asked } from "./question.js";

/** What every question stands on: the scenario's input, what it is measured against, and a way to run it changed. */
export interface Ground {
  readonly input: ModelInput;
  /** The same input where "the old model" is what `before` gave, school by school: for parts that the solver adds. */
  readonly measured: ModelInput;
  readonly model: string;
  readonly before: Allocation;
  readonly after: Allocation;
  /** Runs the scenario with a changed input; null where that cannot be run. Counts the runs. */
  readonly run: (changed: ModelInput, path: NumberPath) => Allocation | null;
  readonly runs: () => number;
}

/** The ground, or the issues that leave none; "nothing" where there is nothing to measure against. */
export function groundOf(
  input: ModelInput,
  { scenario, against, year }: Asked,
): { readonly ok: true; readonly ground: Ground } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const applied = applyScenario(input, scenario);
  if (!applied.ok) return { ok: false, issues: applied.issues };
  const { model, input: own } = applied.value;
  const from = against ?? modelSettings(own, model, () => undefined).comparedWith;
  if (from === null) return { ok: false, issues: [] };
  const compared = compareScenarios(input, { from, to: scenario, year });
  if (!compared.ok) return { ok: false, issues: compared.issues };
  let runs = 0;
  let prepared: PreparedInput = prepareInput(own);
  const run = (changed: ModelInput, path: NumberPath): Allocation | null => {
    runs += 1;
    prepared = prepareInput(changed, prepared);
    const result = runModel(prepared, { scenario: applied.value.name, model, year, path });
    return result.ok ? result.value : null;
  };
  const { before, after } = compared.value;
  const ground = { input: own, measured: measuredAgainst(own, before), model, before, after, run };
  return { ok: true, ground: { ...ground, runs: () => runs } };
}
