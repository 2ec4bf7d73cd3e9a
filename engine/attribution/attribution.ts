import type { Fraction } from "../arithmetic/fraction.js";
import type { ChangeLog, LoggedChange } from "../changes/loggedChange.js";
import type { ChangeSubject } from "../changes/changeSubject.js";
import type { Allocation } from "../domain/allocation.js";
import type { Issue } from "../domain/issue.js";
import type { BudgetYear } from "../domain/time.js";

/**
 * How a difference was shared between its changes. "average": the mean, over every order in which the changes can be
 * made, of what each adds when its turn comes (the Shapley value). "listed": what each adds in the order of the log.
 */
export type AttributionMethod = "average" | "listed";

/** Why the listed order was used: more changes than every order can be tried for, or a combination that cannot be run. */
export type ListedBecause =
  | { readonly kind: "manyChanges"; readonly count: number; readonly most: number }
  | { readonly kind: "cannotRun"; readonly made: readonly ChangeSubject[]; readonly issues: readonly Issue[] };

/** What one change does to every school, in kr and whole units of money, in the order of the schools. */
export interface AttributedChange {
  /** One change; several where they can only be run together. */
  readonly subjects: readonly ChangeSubject[];
  readonly changes: readonly LoggedChange[];
  readonly amounts: readonly Fraction[];
  readonly total: Fraction;
}

/**
 * The whole difference between two results of one year, shared between the changes. For every school the amounts of the
 * changes add up to its difference exactly: means are made whole units by largest remainder, ties in the log's order.
 */
export interface Attribution {
  readonly log: ChangeLog;
  readonly year: BudgetYear;
  readonly method: AttributionMethod;
  readonly because: ListedBecause | null;
  readonly before: Allocation;
  readonly after: Allocation;
  readonly steps: readonly AttributedChange[];
  /** After − before, per school and in all. */
  readonly differences: readonly Fraction[];
  readonly difference: Fraction;
}
