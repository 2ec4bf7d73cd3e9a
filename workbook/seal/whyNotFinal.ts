import type { ModelInput, Text } from "../../engine/index.js";
import { nameKey } from "../text/nameKey.js";

/** Why something cannot be sealed: it is a model, or a scenario that is not final; null where it can be. */
export function whyNotFinal({ scenarios }: ModelInput, name: string): Text | null {
  const scenario = scenarios.find((known) => nameKey(known.name) === nameKey(name));
  if (!scenario)
    return {
      da: `“${name}” er en model. Skriv den i Scenarier som et scenarie uden ændringer med status endelig, og forsegl det.`,
      en: `“${name}” is a model. Write it in Scenarios as a scenario without changes with the status final, and seal that.`,
    };
  if (scenario.status === "final") return null;
  return {
    da: `Scenariet “${name}” er ikke endeligt. Kun et scenarie med status endelig kan forsegles.`,
    en: `The scenario “${name}” is not final. Only a scenario with the status final can be sealed.`,
  };
}
