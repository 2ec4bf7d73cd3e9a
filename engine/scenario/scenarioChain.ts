import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Scenario } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

/** A name to run, traced to its model: the scenarios from the model outwards (none for a model itself). */
export interface ScenarioChain {
  readonly name: string;
  readonly model: string;
  readonly scenarios: readonly Scenario[];
}

/** The names of the models, in the order of the sheet, each once. */
export function modelNames(input: ModelInput): readonly string[] {
  const names = new Map<string, string>();
  for (const { model } of input.parts) if (!names.has(nameKey(model))) names.set(nameKey(model), model);
  return [...names.values()];
}

/** Traces a scenario or a model by name; an issue where the name, or one it builds on, is unknown or goes in a ring. */
export function scenarioChain(input: ModelInput, name: string): ScenarioChain | Issue {
  const scenarios: Scenario[] = [];
  let wanted = name;
  for (;;) {
    const key = nameKey(wanted);
    const model = modelNames(input).find((known) => nameKey(known) === key);
    if (model !== undefined) return { name: scenarios.at(-1)?.name ?? model, model, scenarios };
    const scenario = input.scenarios.find((known) => nameKey(known.name) === key);
    if (!scenario || scenarios.includes(scenario)) {
      const known = [...modelNames(input), ...input.scenarios.map((other) => other.name)].sort().join(", ");
      const at = scenarios[0]?.at ?? null;
      return modelIssue("unknownScenario", { table: "scenarios", at, found: wanted }, { known });
    }
    scenarios.unshift(scenario);
    wanted = scenario.buildsOn;
  }
}
