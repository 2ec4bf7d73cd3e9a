import type { ModelInput } from "../../engine/index.js";
import type { PriceLevel } from "../../engine/domain/parameter.js";
import { fromFraction, SINGLE, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";

/** What an amount is multiplied by to stand in the model's prices; "current" is the price level of the budget year itself. */
export function priceFactor(input: ModelInput, written: PriceLevel, year: number, wanted: number | null): Rational {
  const level = written === "current" ? year : written;
  if (level === wanted) return SINGLE;
  if (level === null || wanted === null) throw new Refused("priceLevelsMixed");
  const factor = factorBetween(input, level, wanted);
  if (!factor) throw new Refused("priceLevelsMixed");
  return factor;
}

/** One row of Fremskrivning, or one row after another, from the old level to the new. */
function factorBetween(input: ModelInput, from: number, to: number): Rational | null {
  if (from === to) return SINGLE;
  for (const step of input.indexSteps.filter((row) => row.from === from && row.to <= to)) {
    const rest = factorBetween(input, step.to, to);
    if (rest) return times(fromFraction(step.factor.value), rest);
  }
  return null;
}
