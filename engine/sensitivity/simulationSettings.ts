import { isWhole } from "../arithmetic/index.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { SettingName } from "../domain/setting.js";
import { settingOf } from "../model/settingOf.js";

/** How often forecasts are drawn, and what the draws begin from. */
export interface SimulationSettings {
  readonly simulations: number;
  readonly seed: number;
}

/** Two hundred runs leave twenty at either end of P10 to P90; the seed is any number, but always the same. */
const DEFAULTS: SimulationSettings = { simulations: 200, seed: 1 };

/** What Opsætning says of simulations for a model, or for all. */
export function simulationSettings(input: ModelInput, model: string): SimulationSettings {
  const find = (name: SettingName): number | null => {
    const value = settingOf(input, model, name)?.value;
    return value === undefined || typeof value === "string" || !isWhole(value) ? null : Number(value.numerator);
  };
  return { simulations: find("simulations") ?? DEFAULTS.simulations, seed: find("seed") ?? DEFAULTS.seed };
}
