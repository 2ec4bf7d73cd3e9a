import { transitionPath, type BudgetYear, type ModelInput } from "../../../engine/index.js";
import { pathView, type PathView } from "../results/pathView.js";
import { runDraft, type WhatIf } from "./runDraft.js";

/** The draft's way over the years; null where none are asked for, or one of them cannot be run. */
export function draftPath(input: ModelInput, asked: WhatIf, years: readonly BudgetYear[]): PathView | null {
  const compared = years.flatMap((year) => {
    const result = runDraft(input, asked, year);
    return result.ok ? [result.value] : [];
  });
  return compared.length < years.length || years.length === 0 ? null : pathView(transitionPath(compared));
}
