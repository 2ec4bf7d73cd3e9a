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
}

/** One row of `Fremskrivning`: the factor from one price level to another. */
export interface IndexStep {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
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
