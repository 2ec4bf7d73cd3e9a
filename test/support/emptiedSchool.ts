import type { ModelInput } from "../../engine/index.js";

/** The workbook as it is when one school has lost its pupils: its rows of Elevtal stand there with 0. */
export function emptiedSchool(input: ModelInput, school: string): ModelInput {
  const pupilCounts = input.pupilCounts.map((row) =>
    row.schoolId === school ? { ...row, grades: row.grades.map((cell) => (cell ? { ...cell, value: 0 } : null)) } : row,
  );
  return { ...input, pupilCounts };
}

/** One more pupil in a grade of a school, in every school year and row where the school has that grade. */
export function onePupilMore(input: ModelInput, school: string, grade: number): ModelInput {
  const pupilCounts = input.pupilCounts.map((row) =>
    row.schoolId === school
      ? {
          ...row,
          grades: row.grades.map((cell, own) => (cell && own === grade ? { ...cell, value: cell.value + 1 } : cell)),
        }
      : row,
  );
  return { ...input, pupilCounts };
}

/** A site that nobody goes to, written into Elevtal with 0 beside every row. */
export function withEmptySites(input: ModelInput): ModelInput {
  const empty = input.pupilCounts.map((row) => ({
    ...row,
    site: `Tom ${row.site}`,
    grades: row.grades.map((cell) => (cell ? { ...cell, value: 0 } : null)),
  }));
  return { ...input, pupilCounts: [...input.pupilCounts, ...empty] };
}
