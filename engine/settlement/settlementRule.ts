import type { ModelInput } from "../domain/modelInput.js";
import type { Setting, SettingName } from "../domain/setting.js";
import { nameKey } from "../model/nameKey.js";

/** How the municipality settles; where Opsætning says nothing: in the same year, and both school years. */
export interface SettlementRule {
  readonly isPaidNextYear: boolean;
  readonly onlyNewSchoolYear: boolean;
}

/** Reads "Efterregulering betales" and "Efterregulering omfatter"; a model's own row goes before the row for all. */
export function settlementRule({ settings }: ModelInput, model: string): SettlementRule {
  const find = (name: SettingName): Setting | undefined => {
    const rows = settings.filter((setting) => setting.name === name);
    return (
      rows.find((row) => row.model !== null && nameKey(row.model) === nameKey(model)) ??
      rows.find((row) => row.model === null)
    );
  };
  return {
    isPaidNextYear: find("settlementPaid")?.value === "nextYear",
    onlyNewSchoolYear: find("settlementCovers")?.value === "newSchoolYear",
  };
}
