import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  roundFraction,
  sign,
  subtractFractions,
  totalOfColumn,
  ZERO,
} from "../arithmetic/index.js";
import { addedName, withPart } from "./addedPart.js";
import { noAnswer, type Answer, type SchoolGap } from "./answer.js";
import type { Ground } from "./ground.js";
import { leastAllowed, marginsOf, shortSchools, smallestOf, worstMiss } from "./losses.js";
import { LOOKS_AT } from "./measuredAgainst.js";
import type { LossLimit, Question } from "./question.js";

const NAME = "Kompensation";

const PARAMETER: Readonly<Record<LossLimit["kind"], { readonly id: string; readonly unit: string }>> = {
  share: { id: "lossLimit", unit: "pct" },
  kr: { id: "lossLimitKr", unit: "kr" },
  krPerPupil: { id: "lossLimitPerPupil", unit: "kr/elev" },
};

/**
 * The least money that keeps every school within the limit: exactly what each is short of it, and not a unit more. Run
 * again as a part that is paid from outside the frame.
 */
export function cheapestCompensation(
  ground: Ground,
  { limit, year }: Extract<Question, { kind: "compensation" }>,
): Answer {
  const { id, unit } = PARAMETER[limit.kind];
  const value = limit.kind === "share" ? multiplyFractions(limit.value, fraction(100)) : limit.value;
  const run = ground.run(
    withPart(ground.measured, ground.model, year, {
      name: addedName(NAME),
      mechanism: "acceptableDeviation",
      frame: null,
      paidBy: "uden for rammen",
      looksAt: LOOKS_AT,
      parameters: { [id]: { value, unit }, withoutOld: { value: "kept", unit: "" } },
    }),
    "safe",
  );
  if (!run) return noAnswer("cannotRun", { runs: ground.runs() });
  const least = leastAllowed(ground.before, ground.after, limit);
  const margins = marginsOf(run, least);
  const short = shortSchools(ground.after, marginsOf(ground.after, least));
  const cost = subtractFractions(totalOfColumn(run.totals), totalOfColumn(ground.after.totals));
  return {
    found: true,
    values: [{ name: NAME, value: cost, exact: cost }],
    cost,
    run,
    before: ground.before,
    holds: sign(smallestOf(margins)) >= 0,
    short: worstMiss(margins),
    proved: compareFractions(cost, leastCost(ground, short)) === 0,
    runs: ground.runs(),
    schools: short,
  };
}

/** Each school's shortfall rounded up to whole units: no less can keep the promise. */
function leastCost({ after }: Ground, short: readonly SchoolGap[]): Fraction {
  const { unitDecimals } = after.settings;
  return short.map(({ gap }) => roundFraction(gap, unitDecimals, "up")).reduce(addFractions, ZERO);
}
