import type { ModelInput } from "../domain/modelInput.js";
import type { Setting } from "../domain/setting.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFraction, replaced, type TargetFinder } from "./changeTarget.js";
import { shownValue } from "./shownValue.js";

/**
 * One setting of Opsætning, named in Parameter, for the scenario's own model: what holds for all models stays as it is
 * for the others. A setting that is not there is set where Før is blank.
 */
export const changeSettings: TargetFinder = (input, model, change) => {
  const named = (setting: Setting): boolean => setting.name === change.parameter;
  const isOwn = (setting: Setting): boolean =>
    named(setting) && setting.model !== null && nameKey(setting.model) === nameKey(model);
  const current = input.settings.find(isOwn) ?? input.settings.find((row) => named(row) && row.model === null) ?? null;
  const { value, at } = change.after;
  if (current === null && change.before.value !== null) return [];
  if (!isFraction(value) && typeof value !== "string") {
    const found = shownValue(value);
    return [
      modelIssue(
        "changeNotPossible",
        { table: "changes", at, found },
        { scenario: change.scenario, table: "Opsætning" },
      ),
    ];
  }
  const name = change.parameter as Setting["name"];
  const replace = (before: ModelInput): ModelInput => {
    const own = before.settings.find(isOwn);
    const changed: Setting = { model: own?.model ?? model, name, value, at };
    return { ...before, settings: own ? replaced(before.settings, own, changed) : [...before.settings, changed] };
  };
  return [{ current: current?.value ?? null, replace }];
};
