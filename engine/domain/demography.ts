import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";
import type { PriceLevel } from "./parameter.js";
import type { BudgetYear } from "./time.js";

/**
 * One row of `Demografi`: how a frame follows the number of pupils (or of children, from a key figure) after its base
 * year. The change since then counts with an amount for each, or (blank) in proportion to the base frame.
 */
export interface DemographyRow {
  readonly model: string;
  readonly frame: string;
  readonly baseYear: BudgetYear;
  /** Pupil group; null for all. */
  readonly group: string | null;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  /** Which school years' pupils are counted, as in Modeller; null where a key figure is followed instead. */
  readonly countBasis: string | null;
  readonly keyFigure: string | null;
  /** kr for each pupil or child more; null: in proportion to the base frame. */
  readonly rate: Located<Fraction> | null;
  /** How much of the change the frame follows, 0 to 1; null where all of it. */
  readonly share: Located<Fraction> | null;
  readonly priceLevel: PriceLevel;
  readonly source: string;
  readonly payShare?: Located<Fraction> | null;
  readonly at: CellAddress;
  readonly cells: Readonly<
    Record<"frame" | "baseYear" | "group" | "countBasis" | "keyFigure" | "rate" | "priceLevel", CellAddress>
  >;
}

/** One term of a regulated frame: the change in pupils, what each counts for, and what that gives, unrounded. */
export interface RegulationTerm {
  readonly row: DemographyRow;
  readonly before: Fraction;
  readonly after: Fraction;
  /** In the model's prices: the row's amount, or the base frame for each pupil of the base year. */
  readonly perPupil: Fraction;
  readonly share: Fraction;
  readonly amount: Fraction;
}

/** How a frame came from its base year: base + changes, rounded once, half away from zero, to the unit of money. */
export interface FrameRegulation {
  readonly baseYear: BudgetYear;
  /** The base frame in the model's prices, unrounded. */
  readonly base: Fraction;
  readonly terms: readonly RegulationTerm[];
  /** Base and terms together, unrounded. */
  readonly sum: Fraction;
}
