import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";
import type { PriceLevel } from "./parameter.js";
import type { BudgetYear } from "./time.js";

/** One row of `Rammer`: the total that the parts of a frame must meet in one year. */
export interface FrameRow {
  readonly model: string;
  readonly frame: string;
  readonly year: BudgetYear;
  readonly amount: Located<Fraction>;
  readonly priceLevel: PriceLevel;
  readonly source: string;
  readonly at: CellAddress;
  /** The share of the amount that is pay, 0 to 1; left out or null: as Opsætning says for the model. */
  readonly payShare?: Located<Fraction> | null;
}

/** What a step of `Fremskrivning` moves: pay (løn), prices (pris), or everything at once (samlet, or a blank cell). */
export type IndexKind = "pay" | "prices" | "combined";

/** One row of `Fremskrivning`: the factor from one price level to another. */
export interface IndexStep {
  readonly from: number;
  readonly to: number;
  readonly kind: IndexKind;
  readonly factor: Located<Fraction>;
  readonly source: string;
  readonly at: CellAddress;
}

/** One row of `Nuværende`: what a school gets today, where the old model is known only by its amounts. */
export interface CurrentBudget {
  readonly schoolId: string;
  readonly year: BudgetYear;
  readonly part: string | null;
  readonly amount: Located<Fraction>;
  readonly priceLevel: PriceLevel;
  readonly at: CellAddress;
}
