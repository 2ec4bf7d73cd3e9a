import type { Allocation } from "../domain/allocation.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { OnePupil, PupilCell, PupilEffect, PupilSensitivity } from "../domain/onePupil.js";
import type { BudgetYear, SchoolYear } from "../domain/time.js";
import { modelIssue } from "../model/report.js";
import { distinctIssues } from "../run/distinctIssues.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { classGroupsOf, otherGroupsOf } from "./classGroupsOf.js";
import { pupilCells, withPupils } from "./pupilCells.js";
import { pupilEffect } from "./pupilEffect.js";
import { runWithOthers, type RunWithOthers } from "./runWithOthers.js";

/** The result to look at, and the school year whose counts are moved. Schools and grades left out: every one. */
export interface OnePupilRequest {
  readonly scenario: string;
  readonly year: BudgetYear;
  readonly schoolYear: SchoolYear;
  readonly schoolIds?: readonly string[];
  readonly grades?: readonly number[];
}

/**
 * What one pupil more, and one fewer, in each grade of each school does to every amount of the budget year. Each is an
 * exact run of the whole model on the scenario's own counts with that one cell changed; nothing is approximated.
 */
export function onePupil(input: ModelInput, request: OnePupilRequest): Result<OnePupil> {
  const { scenario, year, schoolYear, schoolIds, grades } = request;
  const applied = applyScenario(input, scenario);
  if (!applied.ok) return applied;
  const base = runWithOthers(input, { scenario, year });
  if (!base.ok) return base;
  const { allocation } = base.value;
  const cells = pupilCells(applied.value.input, schoolYear);
  if (cells.length === 0) {
    const known = [...new Set(applied.value.input.pupilCounts.map((count) => count.schoolYear))].sort().join(", ");
    const issue = modelIssue("noCountsInSchoolYear", { table: "pupilCounts", at: null, found: schoolYear }, { known });
    return { ok: false, issues: [...base.issues, issue] };
  }
  const wanted = cells.filter(
    ({ schoolId, grade }) => (schoolIds?.includes(schoolId) ?? true) && (grades?.includes(grade) ?? true),
  );
  const value = {
    ...{ scenario: allocation.scenario, year, schoolYear, allocation },
    cells: wanted.map((cell) => sensitivityOf(input, base.value, cell)),
  };
  return { ok: true, value, issues: base.issues };
}

function sensitivityOf(input: ModelInput, { allocation, others }: RunWithOthers, cell: PupilCell): PupilSensitivity {
  const school = allocation.schools.find((one) => one.school.id === cell.schoolId)?.school;
  const more = effectOf(input, allocation, cell, 1);
  const fewer = cell.pupils === 0 ? null : effectOf(input, allocation, cell, -1);
  return {
    ...cell,
    schoolName: school?.name ?? "",
    cluster: school?.cluster ?? null,
    classGroups: classGroupsOf(allocation, cell),
    otherGroups: otherGroupsOf(others, cell),
    more: more.ok ? more.value : null,
    fewer: fewer?.ok ? fewer.value : null,
    refused: distinctIssues([more, ...(fewer ? [fewer] : [])].flatMap(({ ok, issues }) => (ok ? [] : issues))),
  };
}

function effectOf(input: ModelInput, before: Allocation, cell: PupilCell, by: 1 | -1): Result<PupilEffect> {
  const adjust = (applied: ModelInput): ModelInput => withPupils(applied, cell, by);
  const run = runWithOthers(input, before, adjust);
  return run.ok ? { ok: true, value: pupilEffect(before, run.value, cell), issues: [] } : run;
}
