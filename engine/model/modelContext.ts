import type { Allocation, CountSource, SchoolSize } from "../domain/allocation.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { JointTeaching } from "../domain/pupilCount.js";
import { compareSchoolIds } from "../domain/school.js";
import type { BudgetYear } from "../domain/time.js";
import type { LayoutSource } from "../facts/buildLayout.js";
import { indexCounts } from "../facts/countIndex.js";
import type { Layout } from "../facts/layout.js";
import type { NumberPath } from "../formula/place.js";
import { modelSettings, type ModelSettings } from "./modelSettings.js";
import type { Report } from "./report.js";

/** What is found out once about an input and used by every run over it: all of it follows from the counts alone. */
export interface YearMemory {
  /** Layouts already made, by what decides them: parts that look at the same pupils share one. */
  readonly layouts: Map<string, Layout>;
  /** Pupils in grades that bands do not cover, by what decides them. */
  readonly outsideBands: Map<string, ReadonlyMap<number, number>>;
  readonly sizes: Map<number, { readonly schools: readonly SchoolSize[]; readonly counts: readonly CountSource[] }>;
}

/** The parts of an input that no model changes; made once and used for every run over it. */
export interface PreparedInput extends LayoutSource {
  readonly input: ModelInput;
  readonly years: Map<BudgetYear, YearMemory>;
  /** What models gave that other models or years ask for, by model, year and path; one that failed is run (and told) again. */
  readonly runs: Map<string, Allocation>;
}

/** Another model, or another year of the same, run on this input; null where issues (reported) leave no result. */
export type OtherRun = (model: string, year: BudgetYear) => Allocation | null;

/** Everything a part is bound in: one model, one year, the schools in tie order and their counts. */
export interface ModelContext extends LayoutSource {
  readonly input: ModelInput;
  /** What the run is called where people read of it: the scenario, or the model itself. */
  readonly scenario: string;
  readonly model: string;
  readonly year: BudgetYear;
  readonly settings: ModelSettings;
  readonly memory: YearMemory;
  readonly path: NumberPath;
  readonly report: Report;
  readonly otherRun: OtherRun;
}

/**
 * Prepares an input. With `earlier` given and schools, counts, caps and joint teaching untouched since (as when a rate
 * is moved on a slider), what was found out about them is kept.
 */
export function prepareInput(input: ModelInput, earlier?: PreparedInput): PreparedInput {
  if (earlier && sameFacts(input, earlier.input)) return { ...earlier, input, runs: new Map() };
  const schools = [...input.schools].sort((left, right) => compareSchoolIds(left.id, right.id));
  const joint = new Map<string, JointTeaching[]>();
  for (const row of input.jointTeaching) joint.set(row.schoolId, [...(joint.get(row.schoolId) ?? []), row]);
  return { input, schools, counts: indexCounts(input.pupilCounts, schools), joint, years: new Map(), runs: new Map() };
}

/** Prepares an input, keeping what was found out about an earlier one with the same facts; it is an earlier one from then on. */
export function prepareAmong(input: ModelInput, earlier: PreparedInput[]): PreparedInput {
  const prepared = prepareInput(
    input,
    earlier.find((one) => sameFacts(input, one.input)),
  );
  earlier.push(prepared);
  return prepared;
}

const sameFacts = (left: ModelInput, right: ModelInput): boolean =>
  left.schools === right.schools &&
  left.pupilCounts === right.pupilCounts &&
  left.classCaps === right.classCaps &&
  left.jointTeaching === right.jointTeaching;

export function modelContext(
  prepared: PreparedInput,
  { scenario, model, year, path }: Pick<ModelContext, "scenario" | "model" | "year" | "path">,
  report: Report,
  otherRun: OtherRun = () => null,
): ModelContext {
  const { input, schools, counts, joint } = prepared;
  const memory = prepared.years.get(year) ?? { layouts: new Map(), outsideBands: new Map(), sizes: new Map() };
  prepared.years.set(year, memory);
  return {
    input,
    scenario,
    model,
    year,
    settings: modelSettings(input, model, report),
    schools,
    counts,
    joint,
    memory,
    path,
    report,
    otherRun,
  };
}
