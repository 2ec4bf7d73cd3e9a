import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress } from "./cell.js";

/** What `Opsætning` can say about a model (or, with an empty model, about all). */
export type SettingName =
  | "rounding" // Afrunding: the unit of money, a power of ten in kr (0,01 to 1.000)
  | "priceLevel" // Prisniveau of the results
  | "budgetYears" // Budgetår: the first and following years, "2026" or "2026, 2027"
  | "comparedWith" // Sammenlignes med: the model whose result is "before"
  | "monthsOldSchoolYear" // Måneder, gammelt skoleår: 7 of 12 by default of the calendar
  | "lossLimit" // Grænse ned, pct.
  | "gainLimit" // Grænse op, pct.
  | "settlementPaid" // Efterregulering betales: "sameYear" or "nextYear"
  | "settlementCovers" // Efterregulering omfatter: "bothSchoolYears" or "newSchoolYear"
  | "payShare" // Andel løn, pct.: how much of every amount is pay, where pay and prices are indexed apart
  | "equityKey" // Nøgletal i lighedsmål: the key figure that kr per pupil is held against
  | "simulations" // Simulationer: how many times forecasts are drawn
  | "seed" // Frø: what the draws begin from
  | "municipality"; // Kommune: a name for the title blocks

/** One row of `Opsætning`. `model` null holds for every model. */
export interface Setting {
  readonly model: string | null;
  readonly name: SettingName;
  readonly value: Fraction | string;
  readonly at: CellAddress;
}
