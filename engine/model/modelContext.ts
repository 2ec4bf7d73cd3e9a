import type { ModelInput } from "../domain/modelInput.js";
import { compareSchoolIds, type School } from "../domain/school.js";
import type { BudgetYear } from "../domain/time.js";
import { indexCounts, type CountIndex } from "../facts/countIndex.js";
import type { Layout } from "../facts/layout.js";
import type { NumberPath } from "../formula/place.js";
import { modelSettings, type ModelSettings } from "./modelSettings.js";
import type { Report } from "./report.js";

/** Everything a part is bound in: one model, one year, the schools in tie order and their counts. */
export interface ModelContext {
  readonly input: ModelInput;
  readonly model: string;
  readonly year: BudgetYear;
  readonly settings: ModelSettings;
  readonly schools: readonly School[];
  readonly counts: CountIndex;
  /** Layouts already made, by what decides them: parts that look at the same pupils share one. */
  readonly layouts: Map<string, Layout>;
  readonly path: NumberPath;
  readonly report: Report;
}

/** The parts of an input that no model or year changes; made once and used for every run over it. */
export interface PreparedInput {
  readonly input: ModelInput;
  readonly schools: readonly School[];
  readonly counts: CountIndex;
  readonly layouts: ReadonlyMap<BudgetYear, Map<string, Layout>>;
}

export function prepareInput(input: ModelInput, years: readonly BudgetYear[]): PreparedInput {
  const schools = [...input.schools].sort((left, right) => compareSchoolIds(left.id, right.id));
  const layouts = new Map(years.map((year) => [year, new Map<string, Layout>()]));
  return { input, schools, counts: indexCounts(input.pupilCounts), layouts };
}

export function modelContext(prepared: PreparedInput, model: string, year: BudgetYear, path: NumberPath, report: Report): ModelContext {
  const { input, schools, counts } = prepared;
  const layouts = prepared.layouts.get(year) ?? new Map<string, Layout>();
  return { input, model, year, settings: modelSettings(input, model, report), schools, counts, layouts, path, report };
}
