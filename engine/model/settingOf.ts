import type { ModelInput } from "../domain/modelInput.js";
import type { Setting, SettingName } from "../domain/setting.js";
import { nameKey } from "./nameKey.js";

/** The row of Opsætning that holds for a model: its own, or the one for all models. */
export function settingOf({ settings }: ModelInput, model: string, name: SettingName): Setting | null {
  const named = settings.filter((setting) => setting.name === name);
  return (
    named.find((setting) => setting.model !== null && nameKey(setting.model) === nameKey(model)) ??
    named.find((setting) => setting.model === null) ??
    null
  );
}
