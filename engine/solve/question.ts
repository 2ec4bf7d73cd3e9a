import type { Fraction } from "../arithmetic/fraction.js";
import type { BudgetYear } from "../domain/time.js";

/** How much a school may lose: nothing, a share of what it has now, kr, or kr per pupil. */
export type LossLimit =
  | { readonly kind: "share"; readonly value: Fraction }
  | { readonly kind: "kr"; readonly value: Fraction }
  | { readonly kind: "krPerPupil"; readonly value: Fraction };

/** One parameter of one part, and (where it has several rows) the row by what stands in Gælder or by its first grade. */
export interface ParameterDial {
  readonly part: string;
  readonly parameter: string;
  readonly scope?: string;
  readonly gradeFrom?: number;
}

/** A parameter with the range it may be set in and how many decimals it is set with. */
export interface RangedDial extends ParameterDial {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly decimals: number;
}

/** What is asked of one scenario and one budget year. */
export interface Asked {
  readonly scenario: string;
  /** What losses are measured against; the model of Sammenlignes med where nothing is said. */
  readonly against?: string;
  readonly year: BudgetYear;
}

export type Question = Asked &
  (
    | { readonly kind: "lift"; readonly frame: string; readonly limit: LossLimit }
    | { readonly kind: "compensation"; readonly limit: LossLimit }
    | { readonly kind: "phaseIn"; readonly limit: LossLimit; readonly startMonth: number }
    | { readonly kind: "rate"; readonly frame: string; readonly dial: ParameterDial; readonly decimals: number }
    | { readonly kind: "best"; readonly dials: readonly RangedDial[]; readonly measure: "percent" | "kr" }
  );
