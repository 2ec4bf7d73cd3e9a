import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { Computation } from "../formula/computation.js";
import type { FrameRole, Mechanism } from "../mechanisms/mechanism.js";
import type { ModelSettings } from "../model/modelSettings.js";
import type { FrameRegulation } from "./demography.js";
import type { Part } from "./part.js";
import type { CountKind } from "./pupilCount.js";
import type { School } from "./school.js";
import type { BudgetYear, SchoolYear } from "./time.js";

/** What one part gives: kr per school in the allocation's order, in whole units of money, and how it was computed. */
export interface PartAllocation {
  readonly part: Part;
  readonly mechanism: Mechanism;
  readonly role: FrameRole;
  readonly amounts: Column;
  readonly total: Fraction;
  readonly computation: Computation;
}

/** A frame and what its parts use of it. `amount` null: no amount is set, and nothing has to be met. */
export interface FrameUse {
  readonly name: string;
  readonly amount: Fraction | null;
  readonly total: Fraction;
  /** Amount − total; 0 in a closed frame. Null where no amount is set. */
  readonly difference: Fraction | null;
  readonly closed: boolean;
  /** How the amount came from an earlier year, where Demografi works it out. */
  readonly regulation?: FrameRegulation | null;
}

/** A school with what a leader asks first: pupils and classes in the budget year. */
export interface SchoolSize {
  readonly school: School;
  /** Pupils of the budget year: the school years weighted by months. */
  readonly pupils: Fraction;
}

/** Where the pupils of one school year come from. */
export interface CountSource {
  readonly schoolYear: SchoolYear;
  readonly kinds: readonly CountKind[];
}

/** The result of one scenario and one budget year. Schools stand in tie order; amounts follow that order. */
export interface Allocation {
  readonly scenario: string;
  readonly model: string;
  readonly year: BudgetYear;
  readonly settings: ModelSettings;
  readonly schools: readonly SchoolSize[];
  readonly parts: readonly PartAllocation[];
  readonly totals: Column;
  readonly total: Fraction;
  readonly frames: readonly FrameUse[];
  readonly counts: readonly CountSource[];
}
