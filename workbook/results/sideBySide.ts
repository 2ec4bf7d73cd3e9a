import { compareMany, type BudgetYear, type ModelInput, type Result } from "../../engine/index.js";
import { comparedEquity, type ComparedEquity } from "../statistics/comparedEquity.js";

export interface SideBySideAsk {
  readonly from: string;
  readonly to: readonly string[];
  /** None: the budget years that all of them have. */
  readonly years: readonly BudgetYear[];
  /** The key figure of the correlation; null: the one of Opsætning. */
  readonly key: string | null;
}

/** Several scenarios against the same one, with their measures of equity; all issues, or all of it. */
export function sideBySide(input: ModelInput, { from, to, years, key }: SideBySideAsk): Result<ComparedEquity> {
  const names = [...new Set(to)];
  const wanted = years.length === 0 ? {} : { years: [...new Set(years)] };
  const result = compareMany(input, { names, against: from, ...wanted });
  if (!result.ok) return result;
  const measured = comparedEquity(input, result.value, key);
  const issues = [...result.issues, ...measured.issues];
  return measured.ok ? { ...measured, issues } : { ok: false, issues };
}
