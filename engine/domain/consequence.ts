import type { Fraction } from "../arithmetic/fraction.js";
import type { BudgetYear } from "./time.js";

/** Before and after, with what leaders compare. Percent and kr per pupil are null where there is nothing to divide by. */
export interface Change {
  readonly before: Fraction;
  readonly after: Fraction;
  readonly difference: Fraction;
  /** Percent of before, unrounded. */
  readonly percent: Fraction | null;
  readonly pupils: Fraction;
  readonly perPupilBefore: Fraction | null;
  readonly perPupilAfter: Fraction | null;
}

export interface SchoolConsequence extends Change {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  /** True where the change passes a limit of Opsætning; null where no limit is set. */
  readonly outsideLimit: boolean | null;
}

export interface ClusterConsequence extends Change {
  readonly cluster: string;
  readonly schools: number;
}

/** The consequences of going from one result to another: per school, per cluster, in total. */
export interface Consequence {
  readonly from: string;
  readonly to: string;
  readonly year: BudgetYear;
  readonly schools: readonly SchoolConsequence[];
  readonly clusters: readonly ClusterConsequence[];
  readonly total: Change;
  readonly summary: {
    readonly gain: number;
    readonly lose: number;
    readonly unchanged: number;
    readonly outsideLimit: number | null;
    readonly largestGain: SchoolConsequence | null;
    readonly largestLoss: SchoolConsequence | null;
  };
}
