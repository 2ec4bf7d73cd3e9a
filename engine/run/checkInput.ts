import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { modelNames } from "../scenario/scenarioChain.js";
import { checkSensitivityInputs } from "../sensitivity/checkSensitivityInputs.js";
import { checkComparedWith } from "./checkComparedWith.js";
import { distinctIssues } from "./distinctIssues.js";
import { risesWithIndex } from "./risesWithIndex.js";
import { runScenarios } from "./runScenarios.js";
import { unusedInputs } from "./unusedInputs.js";

/** Every issue of a workbook whose cells are readable: all models and scenarios, all their budget years, what is unused. */
export function checkInput(input: ModelInput): readonly Issue[] {
  const names = [...modelNames(input), ...input.scenarios.map(({ name }) => name)];
  const run = runScenarios(input, { names });
  return distinctIssues([
    ...run.issues,
    ...checkComparedWith(input),
    ...checkSensitivityInputs(input),
    ...unusedInputs(input),
    ...risesWithIndex(input),
  ]);
}
