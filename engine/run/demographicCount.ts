import type { Fraction } from "../arithmetic/fraction.js";
import { addFractions, fraction, ZERO } from "../arithmetic/index.js";
import type { DemographyRow } from "../domain/demography.js";
import type { School } from "../domain/school.js";
import type { BudgetYear, SchoolYear } from "../domain/time.js";
import { readCountBasis, schoolYearsOf } from "../facts/countBasis.js";
import { countsOf } from "../facts/countIndex.js";
import { ALL_GRADES } from "../facts/gradeBand.js";
import { pupilsInGrades } from "../facts/pupilsInGrades.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

/** How many pupils (or children) a row of Demografi counts in a budget year; null, with issues, where they are not all there. */
export function demographicCount(context: ModelContext, row: DemographyRow, year: BudgetYear): Fraction | null {
  if (row.keyFigure !== null && row.countBasis === null) return ofKeyFigure(context, row, row.keyFigure, year);
  if (row.keyFigure === null && row.countBasis !== null) return ofPupils(context, row, row.countBasis, year);
  return reportBasis(context, row);
}

function reportBasis(context: ModelContext, { cells, countBasis, frame }: DemographyRow): null {
  const place = { table: "demography", at: cells.countBasis, found: countBasis ?? "" } as const;
  context.report(modelIssue("demographyNeedsBasis", place, { frame }));
  return null;
}

/** What stands for a part's name in the issues that parts share. */
const shownPart = ({ frame }: DemographyRow): string => `Demografi, ${frame}`;

/** Pupils of the school years the row follows, by their weights, over all schools. */
function ofPupils(context: ModelContext, row: DemographyRow, written: string, year: BudgetYear): Fraction | null {
  const basis = readCountBasis(written, context.settings.monthsOldSchoolYear);
  if (!basis) return reportBasis(context, row);
  const groups = groupsOf(context, row);
  const totals = schoolYearsOf(basis, year).map((schoolYear) => pupilsIn(context, row, groups, schoolYear));
  if (!groups || totals.some((total) => total === null)) return null;
  const weighted = totals.reduce<number>(
    (sum, total, index) => sum + (total ?? 0) * (basis.years[index]?.weight ?? 0),
    0,
  );
  return fraction(weighted, basis.weightSum);
}

/** The row's group as it is written in Elevtal; none means all. Null, with an issue, where there is no such group. */
function groupsOf(context: ModelContext, row: DemographyRow): readonly string[] | null {
  const { group, cells } = row;
  if (group === null) return [];
  const known = [...context.counts.groups];
  const found = known.find((name) => nameKey(name) === nameKey(group));
  if (found !== undefined) return [found];
  const place = { table: "demography", at: cells.group, found: group } as const;
  context.report(
    modelIssue("unknownPupilGroup", place, { part: shownPart(row), known: known.sort().join(", ") || "–" }),
  );
  return null;
}

function pupilsIn(
  context: ModelContext,
  { gradeFrom, gradeTo }: DemographyRow,
  groups: readonly string[] | null,
  schoolYear: SchoolYear,
): number | null {
  const ofYear = context.counts.byYear.get(schoolYear) ?? [];
  const missing = context.schools.filter((_, place) => (ofYear[place]?.length ?? 0) === 0);
  for (const school of missing) reportMissing(context, school, schoolYear);
  if (missing.length > 0) return null;
  const [from, to] = [gradeFrom ?? ALL_GRADES.from, gradeTo ?? ALL_GRADES.to];
  let pupils = 0;
  for (let place = 0; place < context.schools.length; place++) {
    for (const count of countsOf(context.counts, place, schoolYear, groups ?? []))
      pupils += pupilsInGrades(count, from, to);
  }
  return pupils;
}

function reportMissing(context: ModelContext, school: School, schoolYear: SchoolYear): void {
  const details = { school: school.id, name: school.name, schoolYear };
  context.report(modelIssue("missingCounts", { table: "pupilCounts", at: school.at, found: school.id }, details));
}

/** A key figure of the year added up over the schools; a row without a year holds for every year. */
function ofKeyFigure(context: ModelContext, row: DemographyRow, written: string, year: BudgetYear): Fraction | null {
  const figures = context.input.keyFigures.filter(({ name }) => nameKey(name) === nameKey(written));
  const place = { table: "demography", at: row.cells.keyFigure, found: written } as const;
  const values = context.schools.map(({ id }) => {
    const own = figures.filter(({ schoolId }) => schoolId === id);
    return own.find((figure) => figure.year === year) ?? own.find((figure) => figure.year === null) ?? null;
  });
  context.schools.forEach((school, index) => {
    if (values[index]) return;
    const details = { figure: written, school: school.id, year: String(year), part: shownPart(row) };
    context.report(modelIssue("missingKeyFigure", place, details));
  });
  return values.includes(null)
    ? null
    : values.reduce((sum, figure) => addFractions(sum, figure?.value.value ?? ZERO), ZERO);
}
