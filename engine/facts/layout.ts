import type { Column } from "../arithmetic/column.js";
import type { CellAddress } from "../domain/cell.js";
import type { School } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";

/** What one row below a school year stands for: a band of grades, or a group of pupils that classes are formed of. */
export interface RowDescription {
  readonly site: string;
  readonly group: string;
  readonly gradeFrom: number;
  readonly gradeTo: number;
  /** The cells of Elevtal that were added up. */
  readonly cells: readonly CellAddress[];
  /** The cells of the grades above, where the row is a band: break points counted across bands rest on them. */
  readonly cellsInHigherBands: readonly CellAddress[];
  readonly capAt: CellAddress | null;
}

/** A grade in a school year that has pupils and not exactly one class cap. */
export interface GradeWithoutCap {
  readonly grade: number;
  readonly schoolYear: SchoolYear;
}

/**
 * The spaces of one part: schools in tie order; every school's school years, school by school; every school year's
 * rows. Children of one parent lie side by side, so going up is a walk and going down a map. What a row stands for is
 * found again when an explanation asks (`describeRow`): half a million descriptions are never made.
 */
export interface Layout {
  readonly schools: readonly School[];
  readonly schoolYears: readonly (SchoolYear | null)[];
  readonly weightSum: number;
  /** Parents of elements, and where each parent's elements start (one entry more than there are parents). */
  readonly schoolOfYear: Int32Array;
  readonly yearStarts: Int32Array;
  readonly yearOfRow: Int32Array;
  readonly rowStarts: Int32Array;
  readonly schoolOfRow: Int32Array;
  readonly gradeTo: Int8Array;
  readonly pupilsOfRow: Float64Array;
  /** The columns formulas refer to: pupils, pupils in higher bands and cap per row; weight per school year. */
  readonly pupils: Column;
  readonly pupilsInHigherBands: Column;
  readonly caps: Column;
  readonly weights: Column;
  readonly gradesWithoutCap: readonly GradeWithoutCap[];
  readonly describeRow: (row: number) => RowDescription;
  /** Columns of shared lines, by the line's name; filled while parts are computed, never changed. */
  readonly sharedColumns: Map<string, Column>;
}
