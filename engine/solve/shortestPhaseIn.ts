import type { Fraction } from "../arithmetic/fraction.js";
import {
  compareFractions,
  divideFractions,
  fraction,
  fractionAt,
  sign,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { addedName, withoutMechanism, withPart } from "./addedPart.js";
import { noAnswer, type Answer } from "./answer.js";
import type { Ground } from "./ground.js";
import { leastAllowed, smallestOf, shortSchools } from "./losses.js";
import { LOOKS_AT } from "./measuredAgainst.js";
import { onlyFrame } from "./onlyFrame.js";
import type { Question } from "./question.js";
import { sharesOfPhaseIn } from "./sharesOfPhaseIn.js";

type PhaseIn = Extract<Question, { kind: "phaseIn" }>;

const NAME = "Indfasning";
const MOST_YEARS = 30;

/**
 * The fewest years of equal steps with which no school loses more than the limit from one year to the next, on the
 * pupils of the year asked for: what the phase-in itself takes, and nothing that pupils bring. Every year is run again.
 */
export function shortestPhaseIn(ground: Ground, question: PhaseIn): Answer {
  const straight = ground.run(withoutPhaseIn(ground), "safe");
  if (!straight) return noAnswer("cannotRun", { runs: ground.runs() });
  const may = leastAllowed(ground.before, ground.after, question.limit).map((least, place) =>
    least ? subtractFractions(fractionAt(ground.before.totals, place), least) : null,
  );
  const most = largestStep(ground.before, straight, may);
  for (let years = Math.min(firstGuess(most), MOST_YEARS); years <= MOST_YEARS; years += 1) {
    const steps = runSteps(ground, question, years);
    if (!steps) return noAnswer("cannotRun", { runs: ground.runs() });
    const margins = worstMargins(ground.before, steps, may);
    const short = sign(smallestOf(margins)) < 0 ? subtractFractions(ZERO, smallestOf(margins)) : ZERO;
    const values = [{ name: NAME, value: fraction(years), exact: most ?? fraction(years) }];
    if (compareFractions(short, rounding(ground)) <= 0)
      return {
        found: true,
        values,
        cost: ZERO,
        run: straight,
        before: ground.before,
        holds: sign(short) === 0,
        short,
        proved: true,
        runs: ground.runs(),
        schools: [],
      };
    if (years === MOST_YEARS)
      return noAnswer("phaseInTooShort", {
        nearest: values,
        schools: shortSchools(straight, margins),
        runs: ground.runs(),
      });
  }
  return noAnswer("phaseInTooShort", { runs: ground.runs() });
}

/** A step between two shared-out years may miss by the unit that each of them rounds. */
const rounding = ({ after }: Ground): Fraction =>
  after.settings.unitDecimals >= 0
    ? fraction(2n, 10n ** BigInt(after.settings.unitDecimals))
    : fraction(2n * 10n ** BigInt(-after.settings.unitDecimals));

/** How many limits the largest loss is: fewer years than that cannot do. Null where nobody may lose anything. */
function largestStep(before: Allocation, after: Allocation, may: readonly (Fraction | null)[]): Fraction | null {
  let most: Fraction = ZERO;
  for (const [place, limit] of may.entries()) {
    const loss = subtractFractions(fractionAt(before.totals, place), fractionAt(after.totals, place));
    if (!limit || sign(loss) <= 0) continue;
    if (sign(limit) <= 0) return null;
    const steps = divideFractions(loss, limit);
    if (compareFractions(steps, most) > 0) most = steps;
  }
  return most;
}

/** With a start inside the year the steps at both ends are smaller, so one year fewer may do; never less than 1. */
function firstGuess(most: Fraction | null): number {
  if (!most) return MOST_YEARS;
  const years = Number((most.numerator + most.denominator - 1n) / most.denominator);
  return Math.max(1, years - 1);
}

const isPhaseIn = (mechanism: string): boolean => findMechanism(mechanism)?.id === "phaseIn";

const withoutPhaseIn = ({ measured, model }: Ground): Ground["input"] =>
  withoutMechanism(measured, model, ({ mechanism }) => isPhaseIn(mechanism));

/** Every year of the phase-in on the same pupils: the same model with that year's share of the old. */
function runSteps(ground: Ground, { year, startMonth }: PhaseIn, years: number): readonly Allocation[] | null {
  const input = withoutPhaseIn(ground);
  const frame = onlyFrame(ground.after);
  const done: Allocation[] = [];
  for (const share of sharesOfPhaseIn(years, startMonth)) {
    const run = ground.run(
      withPart(input, ground.model, year, {
        name: addedName(NAME),
        mechanism: "phaseIn",
        frame,
        paidBy: frame === null ? "uden for rammen" : null,
        looksAt: LOOKS_AT,
        parameters: {
          oldShare: { value: share, unit: "andel" },
          opens: { value: "same", unit: "" },
          closes: { value: "same", unit: "" },
        },
      }),
      "safe",
    );
    if (!run) return null;
    done.push(run);
  }
  return done;
}

/** Per school the year that comes nearest to the limit: what it may lose minus what it loses. */
function worstMargins(
  before: Allocation,
  steps: readonly Allocation[],
  may: readonly (Fraction | null)[],
): readonly Fraction[] {
  return may.map((limit, place) => {
    if (!limit) return ZERO;
    return smallestOf(
      steps.map((step, index) => {
        const earlier = index === 0 ? before : (steps[index - 1] ?? before);
        const loss = subtractFractions(fractionAt(earlier.totals, place), fractionAt(step.totals, place));
        return subtractFractions(limit, loss);
      }),
    );
  });
}
