import type { Fraction } from "../arithmetic/fraction.js";
import type { Allocation } from "./allocation.js";
import type { Issue } from "./issue.js";
import type { CellAddress } from "./cell.js";
import type { BudgetYear, SchoolYear } from "./time.js";

/** One cell of Elevtal: where a pupil can come or go. */
export interface PupilCell {
  readonly schoolId: string;
  readonly site: string;
  readonly group: string;
  readonly schoolYear: SchoolYear;
  readonly grade: number;
  readonly pupils: number;
  readonly at: CellAddress;
}

/** The pupils that classes are formed of together, under one cap. Grades taught together are one group. */
export interface ClassGroup {
  /** The parts that form classes this way. */
  readonly parts: readonly string[];
  readonly gradeFrom: number;
  readonly gradeTo: number;
  readonly pupils: number;
  readonly cap: number;
  readonly classes: number;
  /** How many pupils more make one class more; how many fewer, one class fewer. */
  readonly toOneMore: number;
  readonly toOneFewer: number;
}

/** Classes that another model forms, which the model asked about compares with (the old one, in a transition). */
export interface OtherClassGroup extends ClassGroup {
  readonly model: string;
}

/** What one part gives the school itself and all the others, more than before. */
export interface PartEffect {
  readonly part: string;
  readonly own: Fraction;
  readonly others: Fraction;
}

/** What one pupil more or fewer does in the budget year, in kr: to the school, to all others together, part by part. */
export interface PupilEffect {
  readonly own: Fraction;
  readonly others: Fraction;
  /** Only the parts that move anything. */
  readonly parts: readonly PartEffect[];
  readonly classGroups: readonly ClassGroup[];
  readonly otherGroups: readonly OtherClassGroup[];
}

/** A cell and the two neighbours of its count. `fewer` is null where there is no pupil to lose. */
export interface PupilSensitivity extends PupilCell {
  readonly schoolName: string;
  readonly cluster: string | null;
  readonly classGroups: readonly ClassGroup[];
  readonly otherGroups: readonly OtherClassGroup[];
  readonly more: PupilEffect | null;
  readonly fewer: PupilEffect | null;
  /** Why a neighbour could not be computed: a grade that has no class cap, until it gets its first pupil. */
  readonly refused: readonly Issue[];
}

/** One pupil more and one fewer in every cell of one school year, each the whole model run again. */
export interface OnePupil {
  readonly scenario: string;
  readonly year: BudgetYear;
  readonly schoolYear: SchoolYear;
  readonly allocation: Allocation;
  /** Schools in tie order, then site, pupil group and grade. */
  readonly cells: readonly PupilSensitivity[];
}
