import { GRADE_LEVELS, type JointTeaching, type PupilCount } from "../domain/pupilCount.js";
import { startOf } from "../domain/time.js";

/** Grades whose pupils form classes together: one grade, or those taught together (samlæsning, D4). */
export interface TeachingGroup {
  readonly gradeFrom: number;
  readonly gradeTo: number;
}

const GRADE_BY_GRADE: readonly TeachingGroup[] = GRADE_LEVELS.map((grade) => ({ gradeFrom: grade, gradeTo: grade }));

/**
 * The groups of one place: grades taught together at its site in its school year, every other grade by itself. A row of
 * Samlæsning without a site holds for the school's blank site; the latest start that has come wins.
 */
export function teachingGroups(
  count: Pick<PupilCount, "site" | "schoolYear">,
  joint: readonly JointTeaching[],
): readonly TeachingGroup[] {
  if (joint.length === 0) return GRADE_BY_GRADE;
  const holding = joint.filter((row) => row.site === count.site && hasBegun(row, count)).sort(latestFirst);
  const groups: TeachingGroup[] = [];
  let grade = 0;
  while (grade < GRADE_LEVELS.length) {
    const current = grade;
    const together = holding.find((row) => row.gradeFrom <= current && current <= row.gradeTo);
    const gradeTo = together && together.gradeFrom === current ? together.gradeTo : current;
    groups.push({ gradeFrom: current, gradeTo });
    grade = gradeTo + 1;
  }
  return groups;
}

function hasBegun(row: JointTeaching, count: Pick<PupilCount, "schoolYear">): boolean {
  return row.fromSchoolYear === null || startOf(row.fromSchoolYear) <= startOf(count.schoolYear);
}

function latestFirst(left: JointTeaching, right: JointTeaching): number {
  return start(right) - start(left) || left.gradeFrom - right.gradeFrom;
}

const start = (row: JointTeaching): number => (row.fromSchoolYear === null ? 0 : startOf(row.fromSchoolYear));
