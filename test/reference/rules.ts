import type { Fraction, ModelInput } from "../../engine/index.js";
import { fromFraction, rational, times, type Rational } from "./rational.js";
import { sameName } from "./sameName.js";

/** What Opsætning says about a model, as far as amounts depend on it. */
export interface Rules {
  /** Decimals of the unit of money: 2 for 0,01 kr, −3 for 1.000 kr. */
  readonly decimals: number;
  readonly priceLevel: number | null;
  readonly oldMonths: number;
  /** How much of an amount is pay; null where Opsætning does not say. */
  readonly payShare: Rational | null;
}

const UNIT_DECIMALS: Readonly<Record<string, number>> = {
  "1/100": 2,
  "1/10": 1,
  "1/1": 0,
  "10/1": -1,
  "100/1": -2,
  "1000/1": -3,
};

/** A row of the model's own goes before a row for all models; without either: whole kr and 7 months. */
export function rulesOf(input: ModelInput, model: string): Rules {
  const find = (name: string): Fraction | null => {
    const rows = input.settings.filter((row) => row.name === name);
    const row =
      rows.find((own) => own.model !== null && sameName(own.model, model)) ?? rows.find((all) => all.model === null);
    return row && typeof row.value !== "string" ? row.value : null;
  };
  const unit = find("rounding");
  const level = find("priceLevel");
  const months = find("monthsOldSchoolYear");
  const pay = find("payShare");
  return {
    decimals: unit ? (UNIT_DECIMALS[`${unit.numerator}/${unit.denominator}`] ?? 0) : 0,
    priceLevel: level ? Number(level.numerator) : null,
    oldMonths: months ? Number(months.numerator) : 7,
    payShare: pay ? times(fromFraction(pay), rational(1, 100)) : null,
  };
}
