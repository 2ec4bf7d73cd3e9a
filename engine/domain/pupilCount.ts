import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";
import type { SchoolYear } from "./time.js";

export const GRADE_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type GradeLevel = (typeof GRADE_LEVELS)[number];

/** "counted" (optalt) or "forecast" (prognose). */
export type CountKind = "counted" | "forecast";

/** "preliminary" (foreløbig) or "final" (endelig); null where the workbook does not say. */
export type CountVersion = "preliminary" | "final" | null;

/**
 * One row of `Elevtal`: the pupils of one school, site, school year and pupil group.
 * `grades[g]` is the count in grade g, or null where the cell is blank (the grade is not offered).
 */
export interface PupilCount {
  readonly schoolId: string;
  readonly site: string;
  readonly schoolYear: SchoolYear;
  readonly group: string;
  readonly kind: CountKind;
  readonly version: CountVersion;
  readonly grades: readonly (Located<number> | null)[];
  readonly at: CellAddress;
}

/** One row of `Samlæsning`: grades taught together at one site (or school) from a school year on. */
export interface JointTeaching {
  readonly schoolId: string;
  readonly site: string;
  readonly fromSchoolYear: SchoolYear | null;
  readonly gradeFrom: number;
  readonly gradeTo: number;
  readonly at: CellAddress;
}

/** One row of `Klasselofter`. Null bounds are open; exactly one row must fit each grade and start year. */
export interface ClassCap {
  readonly name: string;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly startFrom: number | null;
  readonly startTo: number | null;
  readonly pupils: Located<number>;
  readonly source: string;
  readonly at: CellAddress;
}

/** One row of `Nøgletal`: a key figure of one school; `year` null holds for every year. */
export interface KeyFigure {
  readonly schoolId: string;
  readonly name: string;
  readonly year: number | null;
  readonly value: Located<Fraction>;
  readonly unit: string;
  readonly source: string;
  readonly at: CellAddress;
}
