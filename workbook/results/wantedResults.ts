import { compareScenarios, distinctIssues, type Issue, type ModelInput, type Result } from "../../engine/index.js";
import { comparedResults } from "./comparedResults.js";
import { EXTRA_RESULTS } from "./extraResults.js";
import type { Results } from "./results.js";
import { allNames } from "./runnableNames.js";
import { runNames } from "./runNames.js";
import { runResults } from "./runResults.js";
import { sideBySide } from "./sideBySide.js";
import { sideBySideResults } from "./sideBySideResults.js";
import type { WantedResults } from "./wanted.js";

type Compared = Extract<WantedResults, { readonly kind: "comparison" }>;

/** Runs what is wanted. `readIssues` are those of reading the workbook: they stand in Kontrol with those of the run. */
export function wantedResults(input: ModelInput, readIssues: readonly Issue[], wanted: WantedResults): Result<Results> {
  const result = runWanted(input, wanted);
  const issues = distinctIssues([...readIssues, ...result.issues]);
  return result.ok ? { ok: true, value: { ...result.value, issues }, issues } : { ok: false, issues };
}

function runWanted(input: ModelInput, wanted: WantedResults): Result<Results> {
  if (wanted.kind === "everything") {
    const run = runNames(input, allNames(input), null, () => undefined);
    return run.ok ? { ...run, value: runResults(input, run.value, [], () => undefined) } : run;
  }
  if (wanted.kind === "sideBySide") {
    const found = sideBySide(input, { ...wanted, key: null });
    return found.ok ? { ...found, value: sideBySideResults(found.value, []) } : found;
  }
  return runCompared(input, wanted);
}

function runCompared(input: ModelInput, { from, to, year, schools, also }: Compared): Result<Results> {
  const asked = { from, to, year };
  const comparison = compareScenarios(input, asked);
  if (!comparison.ok) return comparison;
  const base = comparedResults(comparison.value, [], schools);
  return also.reduce<Result<Results>>(
    (before, kind) => {
      if (!before.ok) return before;
      const extra = EXTRA_RESULTS[kind](input, asked);
      const issues = [...before.issues, ...extra.issues];
      return extra.ok ? { ok: true, value: { ...before.value, ...extra.value }, issues } : { ok: false, issues };
    },
    { ...comparison, value: base },
  );
}
