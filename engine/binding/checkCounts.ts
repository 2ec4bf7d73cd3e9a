import type { Part } from "../domain/part.js";
import { GRADE_LEVELS } from "../domain/pupilCount.js";
import type { GradeBand } from "../facts/bandRows.js";
import { countsOf } from "../facts/buildLayout.js";
import { schoolYearsOf } from "../facts/countBasis.js";
import { countKey } from "../facts/countIndex.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import type { Looked } from "./layoutFor.js";

/**
 * True where every school has counts in every school year the part follows. Pupils in grades that no band of the part
 * covers are a remark: it may be meant (grade 10 has a part of its own), but money is lost where it is not.
 */
export function checkCounts(context: ModelContext, part: Part, looked: Looked, bands: readonly GradeBand[] | null): boolean {
  if (!looked.basis) return true;
  let complete = true;
  const outside = new Map<number, number>();
  for (const schoolYear of schoolYearsOf(looked.basis, context.year)) {
    for (const school of context.schools) {
      if (!context.counts.byYear.has(countKey(school.id, schoolYear))) {
        complete = false;
        const details = { school: school.id, name: school.name, schoolYear };
        context.report(modelIssue("missingCounts", { table: "pupilCounts", at: school.at, found: school.id }, details));
      }
      for (const count of bands ? countsOf(context.counts, school, schoolYear, looked.groups) : []) {
        for (const grade of GRADE_LEVELS) {
          const pupils = count.grades[grade]?.value ?? 0;
          const covered = (bands ?? []).some(({ from, to }) => from <= grade && grade <= to);
          if (!covered && pupils > 0) outside.set(grade, (outside.get(grade) ?? 0) + pupils);
        }
      }
    }
  }
  for (const [grade, pupils] of outside) {
    const details = { part: part.name, grade: String(grade), pupils: String(pupils), model: context.model };
    context.report(modelIssue("pupilsOutsideBands", { table: "parts", at: part.cells.name, found: part.name, severity: "remark" }, details));
  }
  return complete;
}
