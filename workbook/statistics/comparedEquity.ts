import {
  applyScenario,
  distinctIssues,
  equityKeyOf,
  schoolFigures,
  type Allocation,
  type Issue,
  type ModelInput,
  type Result,
  type SchoolFigures,
  type SideBySide,
} from "../../engine/index.js";
import { equityMeasures, type EquityMeasures } from "./equityMeasures.js";

/** A comparison of several scenarios with the equity of each: of the common "before", and of each side in its order. */
export interface ComparedEquity {
  readonly comparison: SideBySide;
  /** The key figure of the correlation; null where none is chosen. */
  readonly key: string | null;
  readonly years: readonly { readonly before: EquityMeasures; readonly sides: readonly EquityMeasures[] }[];
}

/**
 * The measures of every result of a comparison. `asked`: the key figure to hold kr per pupil against; null, the one of
 * Opsætning, if any. An issue where the workbook has no such figure.
 */
export function comparedEquity(
  input: ModelInput,
  comparison: SideBySide,
  asked: string | null,
): Result<ComparedEquity> {
  const issues: Issue[] = [];
  const model = comparison.years[0]?.sides[0]?.allocation.model ?? "";
  const key = asked ?? equityKeyOf(input, model);
  const measured = (allocation: Allocation): EquityMeasures => {
    const figures = key === null ? null : figuresOf(input, key, allocation);
    if (figures && !figures.ok) issues.push(...figures.issues);
    return equityMeasures(allocation, figures?.ok ? figures.value : null);
  };
  const years = comparison.years.map(({ before, sides }) => ({
    before: measured(before),
    sides: sides.map(({ allocation }) => measured(allocation)),
  }));
  if (issues.length > 0) return { ok: false, issues: distinctIssues(issues) };
  return { ok: true, value: { comparison, key, years }, issues: [] };
}

/** A scenario may change the key figures too. */
function figuresOf(input: ModelInput, key: string, { scenario, year }: Allocation): Result<SchoolFigures> {
  const applied = applyScenario(input, scenario);
  return schoolFigures(applied.ok ? applied.value.input : input, key, year);
}
