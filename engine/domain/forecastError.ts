import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";
import type { Scope } from "./parameter.js";
import type { SchoolYear } from "./time.js";

/**
 * One row of `Prognosefejl`: how far a forecast may miss, for whom and in which school year (null: in every one).
 * Both are shares of the forecast: 0.04 below and 0.03 above. The most specific row wins, as in `Parametre`.
 */
export interface ForecastError {
  readonly scope: Scope;
  readonly schoolYear: SchoolYear | null;
  readonly below: Located<Fraction>;
  readonly above: Located<Fraction>;
  readonly source: string;
  readonly at: CellAddress;
}
