import type { Setting, SettingName } from "../../../engine/domain/setting.js";
import { isFractionValue, type ModelInput } from "../../../engine/index.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import type { Dial } from "./dial.js";

/** What a number can be, where the workbook would not accept any other. */
export interface DialBounds {
  readonly min: string;
  readonly max: string | null;
  readonly isWhole: boolean;
}

/** The numbers of Opsætning that change a result or how it is judged, as `workbook/read/cells/settingValue` reads them. */
const BOUNDS: Readonly<Partial<Record<SettingName, DialBounds>>> = {
  lossLimit: { min: "0", max: null, isWhole: false },
  gainLimit: { min: "0", max: null, isWhole: false },
  payShare: { min: "0", max: "100", isWhole: false },
  monthsOldSchoolYear: { min: "0", max: "12", isWhole: true },
};

/** The numbers of Opsætning that hold for a model, its own before those of all models. They hold for all years. */
export function settingDials({ settings }: ModelInput, model: string): readonly Dial[] {
  return Object.entries(BOUNDS).flatMap(([name, bounds]): readonly Dial[] => {
    const named = settings.filter((setting) => setting.name === name);
    const isOwn = (setting: Setting): boolean => setting.model !== null && nameKey(setting.model) === nameKey(model);
    const setting = named.find(isOwn) ?? named.find((row) => row.model === null);
    if (!setting || !isFractionValue(setting.value)) return [];
    const { value, at } = setting;
    const whose = { group: "settings", table: "settings", part: null, name: setting.name, declaration: null } as const;
    const everybody = { scope: { kind: "all" }, gradeFrom: null, gradeTo: null, unit: "", year: null } as const;
    return [{ key: `settings ${name}`, ...whose, ...everybody, value, at, bounds }];
  });
}
