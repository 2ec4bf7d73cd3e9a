import { GRADE_LEVELS, type GradeLevel } from "../domain/pupilCount.js";
import type { Part } from "../domain/part.js";
import type { SchoolYear } from "../domain/time.js";
import type { GradeBand } from "../facts/gradeBand.js";
import { schoolYearsOf } from "../facts/countBasis.js";
import { countsOf } from "../facts/countIndex.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import type { Looked } from "./layoutFor.js";

/**
 * True where every school has counts in every school year the part follows. Pupils in grades that no band of the part
 * covers are a remark: it may be meant (grade 10 has a part of its own), but money is lost where it is not.
 */
export function checkCounts(
  context: ModelContext,
  part: Part,
  looked: Looked,
  bands: readonly GradeBand[] | null,
): boolean {
  if (!looked.basis) return true;
  const schoolYears = schoolYearsOf(looked.basis, context.year);
  for (const [grade, pupils] of bands ? outsideBands(context, schoolYears, looked.groups, bands) : []) {
    const details = { part: part.name, grade: String(grade), pupils: String(pupils), model: context.model };
    context.report(
      modelIssue(
        "pupilsOutsideBands",
        { table: "parts", at: part.cells.name, found: part.name, severity: "remark" },
        details,
      ),
    );
  }
  return schoolYears.map((schoolYear) => checkYear(context, schoolYear)).every((complete) => complete);
}

function checkYear(context: ModelContext, schoolYear: SchoolYear): boolean {
  const ofYear = context.counts.byYear.get(schoolYear) ?? [];
  const missing = context.schools.filter((_, place) => (ofYear[place]?.length ?? 0) === 0);
  for (const school of missing) {
    const details = { school: school.id, name: school.name, schoolYear };
    context.report(modelIssue("missingCounts", { table: "pupilCounts", at: school.at, found: school.id }, details));
  }
  return missing.length === 0;
}

/** Pupils by grade that no band covers, added up over schools and school years. */
function outsideBands(
  context: ModelContext,
  schoolYears: readonly SchoolYear[],
  groups: readonly string[],
  bands: readonly GradeBand[],
): ReadonlyMap<number, number> {
  const uncovered = GRADE_LEVELS.filter((grade) => !bands.some(({ from, to }) => from <= grade && grade <= to));
  const key = JSON.stringify([schoolYears, groups, uncovered]);
  const known = context.memory.outsideBands.get(key);
  if (known) return known;
  const outside = uncovered.map((grade) => [grade, pupilsInGrade(context, schoolYears, groups, grade)] as const);
  const found = new Map(outside.filter(([, pupils]) => pupils > 0));
  context.memory.outsideBands.set(key, found);
  return found;
}

function pupilsInGrade(
  context: ModelContext,
  schoolYears: readonly SchoolYear[],
  groups: readonly string[],
  grade: GradeLevel,
): number {
  let pupils = 0;
  for (const schoolYear of schoolYears) {
    for (let place = 0; place < context.schools.length; place++) {
      for (const count of countsOf(context.counts, place, schoolYear, groups))
        pupils += count.grades[grade]?.value ?? 0;
    }
  }
  return pupils;
}
