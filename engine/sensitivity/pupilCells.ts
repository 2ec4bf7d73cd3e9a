import type { ModelInput } from "../domain/modelInput.js";
import type { PupilCell } from "../domain/onePupil.js";
import type { PupilCount } from "../domain/pupilCount.js";
import { compareSchoolIds } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";
import { chooseCounts } from "../facts/chooseCounts.js";

/** The cells of a school year that a run rests on; a blank cell is a grade that is not offered, and no cell. */
export function pupilCells(input: ModelInput, schoolYear: SchoolYear): readonly PupilCell[] {
  const known = new Set(input.schools.map(({ id }) => id));
  return chooseCounts(input.pupilCounts)
    .filter((count) => count.schoolYear === schoolYear && known.has(count.schoolId))
    .sort(inOrder)
    .flatMap(({ schoolId, site, group, grades }) =>
      grades.flatMap((cell, grade) =>
        cell ? [{ schoolId, site, group, schoolYear, grade, pupils: cell.value, at: cell.at }] : [],
      ),
    );
}

/** The input with `by` pupils more (fewer, below 0) in one cell. Throws where fewer than none would be left. */
export function withPupils(input: ModelInput, cell: PupilCell, by: number): ModelInput {
  const { schoolId, site, group, schoolYear, grade } = cell;
  const row = chooseCounts(input.pupilCounts).find(
    (count) =>
      count.schoolId === schoolId && count.site === site && count.group === group && count.schoolYear === schoolYear,
  );
  const known = row?.grades[grade];
  if (!row || !known || known.value + by < 0)
    throw new Error(`There are not ${-by} pupils to take from grade ${grade} of ${schoolId}: a fault of the caller`);
  const grades = row.grades.map((own, index) => (index === grade ? { ...known, value: known.value + by } : own));
  const pupilCounts = input.pupilCounts.map((count) => (count === row ? { ...row, grades } : count));
  return { ...input, pupilCounts };
}

const inOrder = (left: PupilCount, right: PupilCount): number =>
  compareSchoolIds(left.schoolId, right.schoolId) ||
  byCodeUnit(left.site, right.site) ||
  byCodeUnit(left.group, right.group);

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
