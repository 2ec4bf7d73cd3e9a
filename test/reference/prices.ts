import type { ModelInput } from "../../engine/index.js";
import type { Located } from "../../engine/domain/cell.js";
import type { IndexStep } from "../../engine/domain/frame.js";
import type { PriceLevel } from "../../engine/domain/parameter.js";
import type { Fraction } from "../../engine/index.js";
import { fromFraction, isSame, less, NOTHING, plus, SINGLE, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import type { Rules } from "./rules.js";

/** What an amount is multiplied by to stand in the model's prices; "current" is the price level of the budget year itself. */
export function priceFactor(
  input: ModelInput,
  written: PriceLevel,
  year: number,
  rules: Rules,
  ownShare: Located<Fraction> | null = null,
): Rational {
  const level = written === "current" ? year : written;
  const wanted = rules.priceLevel;
  if (level === wanted) return SINGLE;
  if (level === null || wanted === null) throw new Refused("priceLevelsMixed");
  const share = ownShare ? fromFraction(ownShare.value) : rules.payShare;
  const factor = factorBetween(input, level, wanted, share);
  if (!factor) throw new Refused("priceLevelsMixed");
  return factor;
}

/** One step after another, from the old level to the new; all ways must agree. */
function factorBetween(input: ModelInput, from: number, to: number, share: Rational | null): Rational | null {
  if (from === to) return SINGLE;
  const next = [
    ...new Set(input.indexSteps.filter((step) => step.from === from && step.to <= to).map((step) => step.to)),
  ];
  const ways = next.flatMap((level) => {
    const rest = factorBetween(input, level, to, share);
    const rows = input.indexSteps.filter((step) => step.from === from && step.to === level);
    return rest ? [times(stepOf(rows, share), rest)] : [];
  });
  const [first] = ways;
  if (first && ways.some((way) => !isSame(way, first))) throw new Refused("ambiguousIndexStep");
  return first ?? null;
}

/** With a share, pay and prices by it; without, the factor for both, or the only kind there is. */
function stepOf(rows: readonly IndexStep[], share: Rational | null): Rational {
  const of = (kind: IndexStep["kind"]): Rational | null => {
    const row = rows.find((step) => step.kind === kind);
    return row ? fromFraction(row.factor.value) : null;
  };
  if (share === null) {
    const only = of("combined") ?? (rows.length === 1 ? (of("pay") ?? of("prices")) : null);
    if (!only) throw new Refused("missingPayShare");
    return only;
  }
  const weigh = (part: Rational, factor: Rational | null): Rational => {
    if (isSame(part, NOTHING)) return NOTHING;
    if (!factor) throw new Refused("missingIndexKind");
    return times(part, factor);
  };
  return plus(weigh(share, of("pay")), weigh(less(SINGLE, share), of("prices")));
}
