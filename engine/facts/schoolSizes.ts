import { fraction } from "../arithmetic/index.js";
import type { CountSource, SchoolSize } from "../domain/allocation.js";
import { GRADE_LEVELS, type CountKind } from "../domain/pupilCount.js";
import type { SchoolYear } from "../domain/time.js";
import { countsOf } from "./countIndex.js";
import { readCountBasis, schoolYearsOf, type CountBasis } from "./countBasis.js";
import { pupilsInGrades } from "./pupilsInGrades.js";
import type { ModelContext } from "../model/modelContext.js";

const LAST_GRADE = GRADE_LEVELS.length - 1;

function budgetYearBasis(context: ModelContext): CountBasis {
  const basis = readCountBasis("skoleår", context.settings.monthsOldSchoolYear);
  if (!basis) throw new Error("The months of the school year give no basis: a fault in the engine");
  return basis;
}

/** The schools' pupils in the budget year, and what the counts are; found once for every year and months. */
export function sizesOfYear(context: ModelContext): {
  readonly schools: readonly SchoolSize[];
  readonly counts: readonly CountSource[];
} {
  const months = context.settings.monthsOldSchoolYear;
  const known = context.memory.sizes.get(months);
  if (known) return known;
  const found = { schools: schoolSizes(context), counts: countSources(context) };
  context.memory.sizes.set(months, found);
  return found;
}

/** All pupils of each school in the budget year, months weighted; for kr per pupil, whatever the parts follow. */
function schoolSizes(context: ModelContext): readonly SchoolSize[] {
  const basis = budgetYearBasis(context);
  const years = schoolYearsOf(basis, context.year);
  return context.schools.map((school, place) => {
    const weighted = years.reduce((sum, schoolYear, index) => {
      const counts = countsOf(context.counts, place, schoolYear, []);
      const pupils = counts.reduce((all, count) => all + pupilsInGrades(count, 0, LAST_GRADE), 0);
      return sum + pupils * (basis.years[index]?.weight ?? 0);
    }, 0);
    return { school, pupils: fraction(weighted, basis.weightSum) };
  });
}

/** Whether the school years of the budget year are counted, forecast, or partly both. */
function countSources(context: ModelContext): readonly CountSource[] {
  return schoolYearsOf(budgetYearBasis(context), context.year).map((schoolYear: SchoolYear) => {
    const kinds = new Set<CountKind>();
    for (const counts of context.counts.byYear.get(schoolYear) ?? []) for (const { kind } of counts) kinds.add(kind);
    return { schoolYear, kinds: [...kinds].sort() };
  });
}
