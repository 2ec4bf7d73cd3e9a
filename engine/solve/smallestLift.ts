import {
  decimalScale,
  fraction,
  multiplyFractions,
  sign,
  subtractFractions,
  totalOfColumn,
} from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import { noAnswer, type Answer, type Found } from "./answer.js";
import { frameRowOf, withLift } from "./dials.js";
import type { Ground } from "./ground.js";
import { leastAllowed, marginsOf, shortSchools, smallestOf, sumOfGaps, worstMiss } from "./losses.js";
import type { Question } from "./question.js";
import { smallestStep } from "./smallestStep.js";

type Lift = Extract<Question, { kind: "lift" }>;

/** A lift beyond this many times the frame is no answer anybody asks for. */
const MOST_TIMES = 10n;

/**
 * The least money more in a frame with which no school loses more than the limit. The model itself divides the lift, so
 * it is more than the losses alone. Solved on exact amounts to one unit of money, then run again in whole units.
 */
export function smallestLift(ground: Ground, { frame, limit, year }: Lift): Answer {
  const row = frameRowOf(ground.input, ground.model, frame, year);
  if (!row) return noAnswer("frameUnknown", { known: ground.after.frames.map(({ name }) => name) });
  const least = leastAllowed(ground.before, ground.after, limit);
  const { up, down } = decimalScale(ground.after.settings.unitDecimals);
  const inKr = (step: bigint): Fraction => fraction(step * down, up);
  const margin = (step: bigint): Fraction | null => {
    const after = ground.run(withLift(ground.input, row, inKr(step)), "unrounded");
    return after && smallestOf(marginsOf(after, least));
  };
  const short = sumOfGaps(shortSchools(ground.after, marginsOf(ground.after, least)));
  const units = (value: Fraction): bigint => {
    const { numerator, denominator } = multiplyFractions(value, fraction(up, down));
    return (numerator + denominator - 1n) / denominator;
  };
  const found = smallestStep(margin, units(short), units(row.amount.value) * MOST_TIMES);
  const lift = inKr(found.found ? found.step : found.last);
  const name = row.year === year ? frame : `${frame} ${row.year}`;
  const values: readonly Found[] = [{ name, value: lift, exact: lift }];
  const run = ground.run(withLift(ground.input, row, lift), "safe");
  if (!run) return noAnswer("cannotRun", { nearest: values, runs: ground.runs() });
  const margins = marginsOf(run, least);
  if (!found.found) {
    const exact = ground.run(withLift(ground.input, row, lift), "unrounded") ?? run;
    const schools = shortSchools(exact, marginsOf(exact, least));
    return noAnswer(found.isRefused ? "cannotRun" : "liftDoesNotReach", {
      nearest: values,
      schools,
      runs: ground.runs(),
    });
  }
  return {
    found: true,
    values,
    cost: subtractFractions(totalOfColumn(run.totals), totalOfColumn(ground.after.totals)),
    run,
    before: ground.before,
    holds: sign(smallestOf(margins)) >= 0,
    short: worstMiss(margins),
    proved: true,
    runs: ground.runs(),
    schools: [],
  };
}
