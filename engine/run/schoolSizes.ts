import { fraction } from "../arithmetic/index.js";
import type { CountSource, SchoolSize } from "../domain/allocation.js";
import { GRADE_LEVELS, type CountKind } from "../domain/pupilCount.js";
import type { SchoolYear } from "../domain/time.js";
import { countsOf } from "../facts/buildLayout.js";
import { readCountBasis, schoolYearsOf, type CountBasis } from "../facts/countBasis.js";
import { pupilsInGrades } from "../facts/pupilsInGrades.js";
import type { ModelContext } from "../model/modelContext.js";

const LAST_GRADE = GRADE_LEVELS.length - 1;

function budgetYearBasis(context: ModelContext): CountBasis {
  const basis = readCountBasis("skoleår", context.settings.monthsOldSchoolYear);
  if (!basis) throw new Error("The months of the school year give no basis: a fault in the engine");
  return basis;
}

/** All pupils of each school in the budget year, months weighted; for kr per pupil, whatever the parts follow. */
export function schoolSizes(context: ModelContext): readonly SchoolSize[] {
  const basis = budgetYearBasis(context);
  const years = schoolYearsOf(basis, context.year);
  return context.schools.map((school) => {
    const weighted = years.reduce((sum, schoolYear, index) => {
      const counts = countsOf(context.counts, school, schoolYear, []);
      const pupils = counts.reduce((all, count) => all + pupilsInGrades(count, 0, LAST_GRADE), 0);
      return sum + pupils * (basis.years[index]?.weight ?? 0);
    }, 0);
    return { school, pupils: fraction(weighted, basis.weightSum) };
  });
}

/** Whether the school years of the budget year are counted, forecast, or partly both. */
export function countSources(context: ModelContext): readonly CountSource[] {
  return schoolYearsOf(budgetYearBasis(context), context.year).map((schoolYear: SchoolYear) => {
    const kinds = new Set<CountKind>();
    for (const school of context.schools) {
      for (const { kind } of countsOf(context.counts, school, schoolYear, [])) kinds.add(kind);
    }
    return { schoolYear, kinds: [...kinds].sort() };
  });
}
