import { fractionAt, ONE } from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { ModelInput } from "../domain/modelInput.js";
import { nameKey } from "../model/nameKey.js";
import { addedName, NOWHERE, parameterRowOf, partOf } from "./addedPart.js";

const BEFORE = addedName("before");

/**
 * The input with "before" as a model of its own, one fixed amount for every school, and as the one the model is compared
 * with: so that what the solver tries is measured against the very amounts that were asked about, be they of a model or
 * a scenario.
 */
export function measuredAgainst(input: ModelInput, model: string, before: Allocation): ModelInput {
  const part = partOf(BEFORE, ONE, { name: BEFORE, mechanism: "fixedAmount", frame: null, paidBy: null });
  const amounts = before.schools.map(({ school }, place) => ({
    ...parameterRowOf(BEFORE, BEFORE, before.year, "amount", {
      value: fractionAt(before.totals, place),
      unit: "kr/skole",
    }),
    scope: { kind: "school", id: school.id } as const,
  }));
  const others = input.settings.filter(
    (setting) =>
      !(setting.name === "comparedWith" && setting.model !== null && nameKey(setting.model) === nameKey(model)),
  );
  return {
    ...input,
    settings: [...others, { model, name: "comparedWith", value: BEFORE, at: NOWHERE }],
    parts: [...input.parts, { ...part, quantities: ["skole"], looksAt: [] }],
    parameters: [...input.parameters, ...amounts],
  };
}
