import { ONE, ZERO, type BudgetYear, type Fraction, type SchoolYear } from "../../engine/index.js";
import { percentile } from "../statistics/percentile.js";

/** One amount of a result, as it comes out when the forecasts miss. All in kr. */
export interface Spread {
  readonly expected: Fraction;
  /** Every school at its lower bound; every school at its higher. */
  readonly allLow: Fraction;
  readonly allHigh: Fraction;
  /** This school alone at its bounds, the others as expected; the same as all where it is of the whole municipality. */
  readonly aloneLow: Fraction;
  readonly aloneHigh: Fraction;
  /** What a tenth of the simulations are at or below; half; nine tenths. */
  readonly p10: Fraction;
  readonly median: Fraction;
  readonly p90: Fraction;
}

/** The forecast pupils of a school in one school year: as expected, at the lower and at the higher bound. */
export interface ForecastPupils {
  readonly schoolYear: SchoolYear;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface SchoolForecast {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  readonly pupils: readonly ForecastPupils[];
  readonly amount: Spread;
  /** Against what is compared with, on the same pupils; null where nothing is. */
  readonly difference: Spread | null;
  /** In how many simulations the school gets less than before, and in how many it is outside the limit. */
  readonly losesIn: number | null;
  readonly outsideIn: number | null;
}

/** What the uncertainty of the forecast does to every school's amount in a budget year. */
export interface ForecastUncertainty {
  readonly scenario: string;
  readonly against: string | null;
  readonly year: BudgetYear;
  readonly simulations: number;
  readonly seed: number;
  readonly schools: readonly SchoolForecast[];
  readonly total: Spread;
}

/** The spread of one amount from its cases. Throws where there are no simulations. */
export function spreadOf(cases: Omit<Spread, "p10" | "median" | "p90">, drawn: readonly Fraction[]): Spread {
  const values = drawn.map((value) => ({ value, weight: ONE }));
  const at = (percent: number): Fraction => percentile(values, percent) ?? ZERO;
  if (drawn.length === 0) throw new Error("There is no simulation to measure: a fault of the caller");
  return { ...cases, p10: at(10), median: at(50), p90: at(90) };
}
