import { fractionAt, ONE } from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { ModelInput } from "../domain/modelInput.js";
import { addedName, parameterRowOf, partOf } from "./addedPart.js";

const BEFORE = addedName("before");

/** What the solver's own parts look at: everything before them, measured against what "before" gave. */
export const LOOKS_AT: readonly string[] = ["alle før", `${BEFORE}: ${BEFORE}`];

/**
 * The input with "before" as a model of its own, one fixed amount for every school: so that what the solver tries is
 * measured against the very amounts that were asked about, be they of a model or a scenario, and the model's own parts
 * still against what they name.
 */
export function measuredAgainst(input: ModelInput, before: Allocation): ModelInput {
  const part = partOf(BEFORE, ONE, { name: BEFORE, mechanism: "fixedAmount", frame: null, paidBy: null, looksAt: [] });
  const amounts = before.schools.map(({ school }, place) => ({
    ...parameterRowOf(BEFORE, BEFORE, before.year, "amount", {
      value: fractionAt(before.totals, place),
      unit: "kr/skole",
    }),
    scope: { kind: "school", id: school.id } as const,
  }));
  return {
    ...input,
    parts: [...input.parts, { ...part, quantities: ["skole"] }],
    parameters: [...input.parameters, ...amounts],
  };
}
