import type { CellAddress } from "../domain/cell.js";
import type { School } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";
import type { Column } from "../arithmetic/column.js";

/** One row below a school year: a band of grades, or a group of pupils that classes are formed of. */
export interface Row {
  readonly site: string;
  readonly group: string;
  readonly gradeFrom: number;
  readonly gradeTo: number;
  /** The cells of Elevtal that were added up, found when an explanation asks. */
  readonly cells: () => readonly CellAddress[];
  readonly capAt: CellAddress | null;
}

/**
 * The spaces of one part: schools in tie order; every school's school years, school by school; every school year's
 * rows. Children of one parent lie side by side, so going up is a walk and going down a map.
 */
export interface Layout {
  readonly schools: readonly School[];
  readonly schoolYears: readonly (SchoolYear | null)[];
  readonly weights: readonly number[];
  readonly weightSum: number;
  readonly rows: readonly Row[];
  /** Parents of elements, and where each parent's elements start (one entry more than there are parents). */
  readonly schoolOfYear: Int32Array;
  readonly yearStarts: Int32Array;
  readonly yearOfRow: Int32Array;
  readonly rowStarts: Int32Array;
  readonly schoolOfRow: Int32Array;
  /** Whole numbers per row. */
  readonly pupils: Float64Array;
  readonly pupilsInHigherBands: Float64Array;
  readonly caps: Float64Array;
  /** Columns of shared lines, by the line's name; filled while parts are computed, never changed. */
  readonly sharedColumns: Map<string, Column>;
}
