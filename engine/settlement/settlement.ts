import type { Fraction } from "../arithmetic/fraction.js";
import type { Allocation } from "../domain/allocation.js";
import type { School } from "../domain/school.js";
import type { BudgetYear, SchoolYear } from "../domain/time.js";

/** An amount on preliminary counts, on settled counts, and what is to be paid out (or back, where it is negative). */
export interface SettledAmount {
  readonly preliminary: Fraction;
  readonly settled: Fraction;
  readonly difference: Fraction;
}

export interface SettledPart extends SettledAmount {
  readonly part: string;
}

/** One school; `parts` follow the order of the settlement's parts. */
export interface SettledSchool extends SettledAmount {
  readonly school: School;
  readonly pupilsPreliminary: Fraction;
  readonly pupilsSettled: Fraction;
  readonly parts: readonly SettledAmount[];
}

/** The settlement of one scenario and budget year: what the settled counts change, per school and part. */
export interface Settlement {
  readonly scenario: string;
  readonly model: string;
  readonly year: BudgetYear;
  /** The budget year that the difference is paid in: the same, or the next. */
  readonly paidIn: BudgetYear;
  /** The school years that are settled; others rest on the same counts in both. */
  readonly schoolYears: readonly SchoolYear[];
  readonly preliminary: Allocation;
  readonly settled: Allocation;
  readonly schools: readonly SettledSchool[];
  readonly parts: readonly SettledPart[];
  readonly total: SettledAmount;
}
