import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { modelNames } from "../scenario/scenarioChain.js";

/** The model that "before" is taken from must exist. */
export function checkComparedWith(input: ModelInput): readonly Issue[] {
  const known = [...modelNames(input), ...input.scenarios.map(({ name }) => name)].sort();
  return input.settings.flatMap(({ name, value, at }) => {
    if (
      name !== "comparedWith" ||
      (typeof value === "string" && known.some((other) => nameKey(other) === nameKey(value)))
    )
      return [];
    const found = typeof value === "string" ? value : String(value.numerator);
    return [modelIssue("comparedWithUnknown", { table: "settings", at, found }, { known: known.join(", ") })];
  });
}
