import {
  applyScenario,
  modelNames,
  modelSettings,
  scenarioChain,
  type BudgetYear,
  type ModelInput,
} from "../../engine/index.js";

/** Every name that can be run: the models, then the scenarios, as the workbook lists them. */
export const allNames = (input: ModelInput): readonly string[] => [
  ...modelNames(input),
  ...input.scenarios.map(({ name }) => name),
];

/**
 * The budget years of a name: those of its model's settings as the scenario has them, or the year columns of its
 * parameters. Of a scenario whose changes cannot be made, the model's own.
 */
export function yearsOf(input: ModelInput, name: string): readonly BudgetYear[] {
  const applied = applyScenario(input, name);
  if (applied.ok) return modelSettings(applied.value.input, applied.value.model, () => undefined).budgetYears;
  const chain = scenarioChain(input, name);
  return "code" in chain ? [] : modelSettings(input, chain.model, () => undefined).budgetYears;
}

/** The first budget year of a name; null where the workbook says none, which is an issue when it is run. */
export const firstYear = (input: ModelInput, name: string): BudgetYear | null => yearsOf(input, name)[0] ?? null;
