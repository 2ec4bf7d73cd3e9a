import type { Allocation, Issue, ModelInput } from "../../engine/index.js";
import { consequencesOf } from "./consequencesOf.js";
import type { Results } from "./results.js";
import type { Told } from "./told.js";

/** The results of models and scenarios that have been run, with what each is compared with in Opsætning. */
export function runResults(
  input: ModelInput,
  run: readonly Allocation[],
  issues: readonly Issue[],
  told: Told,
): Results {
  const { allocations, consequences, transitions } = consequencesOf(input, run, told);
  return { allocations, consequences, transitions, explanations: [], issues };
}
