import { modelNames, modelSettings, scenarioChain, type BudgetYear, type ModelInput } from "../../engine/index.js";

/** Every name that can be run: the models, then the scenarios, as the workbook lists them. */
export const allNames = (input: ModelInput): readonly string[] => [
  ...modelNames(input),
  ...input.scenarios.map(({ name }) => name),
];

/** The budget years of a name: those of its model's settings, or the year columns of its parameters. */
export function yearsOf(input: ModelInput, name: string): readonly BudgetYear[] {
  const chain = scenarioChain(input, name);
  return "code" in chain ? [] : modelSettings(input, chain.model, () => undefined).budgetYears;
}

/** The first budget year of a name; null where the workbook says none, which is an issue when it is run. */
export const firstYear = (input: ModelInput, name: string): BudgetYear | null => yearsOf(input, name)[0] ?? null;
