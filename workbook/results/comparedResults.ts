import type { Comparison, Issue } from "../../engine/index.js";
import { explainedSchools, furthestSchools } from "./furthestSchools.js";
import type { Results } from "./results.js";

/** The results of one comparison. `schools` are explained, by their ids; null: those that gain and lose most. */
export function comparedResults(
  { before, after, consequence }: Comparison,
  issues: readonly Issue[],
  schools: readonly string[] | null = null,
): Results {
  const explanations = schools === null ? furthestSchools(consequence, after) : explainedSchools(after, schools);
  return { allocations: [before, after], consequences: [consequence], explanations, issues };
}
