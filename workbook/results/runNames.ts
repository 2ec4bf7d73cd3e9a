import {
  distinctIssues,
  runScenarios,
  type Allocation,
  type BudgetYear,
  type Issue,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import type { Told } from "./told.js";

/** Runs names one by one, so that progress can be told between them; all issues of all of them, or all results. */
export function runNames(
  input: ModelInput,
  names: readonly string[],
  years: readonly BudgetYear[] | null,
  told: Told,
): Result<readonly Allocation[]> {
  const issues: Issue[] = [];
  const allocations: Allocation[] = [];
  let isComplete = true;
  for (const name of names) {
    told({ da: `Regner ${name}`, en: `Computing ${name}` });
    const result = runScenarios(input, { names: [name], ...(years ? { years } : {}) });
    issues.push(...result.issues);
    if (result.ok) allocations.push(...result.value);
    else isComplete = false;
  }
  const distinct = distinctIssues(issues);
  return isComplete ? { ok: true, value: allocations, issues: distinct } : { ok: false, issues: distinct };
}
