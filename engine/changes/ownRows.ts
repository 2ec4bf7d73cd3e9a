import type { ModelInput } from "../domain/modelInput.js";
import type { Setting } from "../domain/setting.js";
import { nameKey } from "../model/nameKey.js";
import type { AppliedScenario } from "../scenario/applyScenario.js";

/** The tables whose rows belong to a model; the others belong to the whole workbook. */
export const MODEL_TABLES = ["parts", "parameters", "frames", "demography"] as const;
export type ModelTable = (typeof MODEL_TABLES)[number];

/** The tables that belong to the whole workbook and that a model is computed from. */
export const SHARED_TABLES = [
  "schools",
  "pupilCounts",
  "jointTeaching",
  "classCaps",
  "keyFigures",
  "curves",
  "indexSteps",
  "forecastErrors",
  "currentBudgets",
] as const;
export type SharedTable = (typeof SHARED_TABLES)[number];

export type LoggedTable = ModelTable | SharedTable | "settings";

/**
 * A scenario's input as one model sees it: the rows of the model itself, and those that all models share. Parameters that
 * wait for a part which only some scenario adds are not there before it is.
 */
export type OwnRows = Pick<ModelInput, LoggedTable>;

export function ownRows({ input, model }: Pick<AppliedScenario, "input" | "model">): OwnRows {
  const own = <Row extends { readonly model: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => nameKey(row.model) === nameKey(model));
  const parts = own(input.parts);
  const names = new Set(parts.map(({ name }) => nameKey(name)));
  return {
    ...input,
    settings: settingsOf(input.settings, model),
    parts,
    parameters: own(input.parameters).filter(({ part }) => names.has(nameKey(part))),
    frames: own(input.frames),
    demography: own(input.demography),
  };
}

/** The settings that hold for a model: its own before those of all models. */
function settingsOf(settings: readonly Setting[], model: string): readonly Setting[] {
  const own = settings.filter((row) => row.model !== null && nameKey(row.model) === nameKey(model));
  return [...own, ...settings.filter((row) => row.model === null && !own.some(({ name }) => name === row.name))];
}
