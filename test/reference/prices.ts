import type { ModelInput } from "../../engine/index.js";
import type { PriceLevel } from "../../engine/domain/parameter.js";
import { fromFraction, isSame, SINGLE, times, type Rational } from "./rational.js";
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

/** One row of Fremskrivning, or one row after another, from the old level to the new; all ways must agree. */
function factorBetween(input: ModelInput, from: number, to: number): Rational | null {
  if (from === to) return SINGLE;
  const ways = input.indexSteps
    .filter((step) => step.from === from && step.to <= to)
    .flatMap((step) => {
      const rest = factorBetween(input, step.to, to);
      return rest ? [times(fromFraction(step.factor.value), rest)] : [];
    });
  const [first] = ways;
  if (first && ways.some((way) => !isSame(way, first))) throw new Refused("ambiguousIndexStep");
  return first ?? null;
}
