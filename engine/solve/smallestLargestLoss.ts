import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionAt,
  isZero,
  multiplyFractions,
  roundFraction,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import { noAnswer, type Answer } from "./answer.js";
import { dialRows, knownDials } from "./dials.js";
import type { Ground } from "./ground.js";
import type { LinearSolver } from "./linearProblem.js";
import { MOST_CORNERS, straightLines } from "./straightLines.js";
import { clamp, inputWith, scaleOf, type Best, type Range, type Trial, type Turned } from "./turnedDials.js";

const ROUNDS = 4;

/** The best so far, from exact runs in whole units. */
interface Tried {
  readonly values: readonly Fraction[];
  readonly run: Allocation;
  readonly loss: Fraction;
}

/**
 * The values within their ranges that make the largest loss as small as can be (percent of what the school has, or kr).
 * The amounts are taken as linear between the ranges' ends, a solver finds the values, they are set with their decimals
 * and run again exactly. Where every corner of the ranges agrees with the straight lines the answer is the best there
 * is, to those decimals; else the ranges are narrowed around the best found and it is said that it is not proved.
 */
export async function smallestLargestLoss(ground: Ground, question: Best, solver: LinearSolver): Promise<Answer> {
  const turned: Turned[] = [];
  for (const dial of question.dials) {
    const rows = dialRows(ground.input, ground.model, dial);
    const [row] = rows;
    const known = knownDials(ground.input, ground.model);
    if (!row) return noAnswer("dialUnknown", { known });
    if (rows.length > 1) return noAnswer("dialAmbiguous", { known });
    turned.push({ dial, row });
  }
  const trial: Trial = { ground, question, turned };
  let best = better(trial, null, valuesNow(trial));
  // A solver in floats cannot tell apart what differs in the tenth digit; the ends of the ranges are tried exactly.
  for (const ends of cornersOf(question.dials)) best = better(trial, best, ends);
  let proved = false;
  let ranges: readonly Range[] = question.dials;
  for (let round = 0; round < ROUNDS && !proved; round += 1) {
    const lines = straightLines(trial, ranges);
    if (!lines) return noAnswer("cannotRun", { runs: ground.runs() });
    proved = lines.isExact && round === 0;
    const solution = await solver(lines.problem);
    const values = ranges.map((range, index) => between(range, solution?.[index] ?? 0));
    for (const way of waysToRound(trial, values)) best = better(trial, best, way);
    ranges = narrowed(ranges, best?.values ?? []);
  }
  return best ? answerOf(trial, best, proved) : noAnswer("cannotRun", { runs: ground.runs() });
}

const valuesNow = ({ question, turned }: Trial): readonly Fraction[] =>
  turned.map(({ row, dial }) => {
    const written = row.values.get(question.year)?.value;
    return clamp(written === undefined || typeof written === "string" ? dial.from : written, dial);
  });

/** A share of the way from one end to the other; the share comes from a solver and is only as exact as it must be. */
function between({ from, to }: Range, share: number): Fraction {
  const part = fraction(BigInt(Math.round(Math.min(1, Math.max(0, share)) * 1e9)), 1_000_000_000n);
  return addFractions(from, multiplyFractions(part, subtractFractions(to, from)));
}

/** Every combination of the ends of the ranges, as long as they are few. */
function cornersOf(ranges: readonly Range[]): readonly (readonly Fraction[])[] {
  const corners = Math.min(MOST_CORNERS, 2 ** ranges.length);
  return Array.from({ length: corners }, (_, corner) =>
    ranges.map(({ from, to }, index) => (Math.floor(corner / 2 ** index) % 2 === 1 ? to : from)),
  );
}

/** Every way of setting the values with their decimals, up and down. */
function waysToRound({ turned }: Trial, values: readonly Fraction[]): readonly (readonly Fraction[])[] {
  const ways = Math.min(MOST_CORNERS, 2 ** values.length);
  return Array.from({ length: ways }, (_, way) =>
    turned.map(({ dial }, index) => {
      const mode = Math.floor(way / 2 ** index) % 2 === 1 ? "up" : "down";
      return clamp(roundFraction(values[index] ?? dial.from, dial.decimals, mode), dial);
    }),
  );
}

function better(trial: Trial, best: Tried | null, values: readonly Fraction[]): Tried | null {
  const { ground } = trial;
  const run = ground.run(inputWith(trial, values), "safe");
  if (!run) return best;
  const losses = run.schools.flatMap((_, place) => {
    if (isZero(fractionAt(ground.before.totals, place))) return [];
    const loss = subtractFractions(fractionAt(ground.before.totals, place), fractionAt(run.totals, place));
    return divideFractions(loss, scaleOf(trial, place));
  });
  const loss = losses.reduce((most, value) => (compareFractions(value, most) > 0 ? value : most), losses[0] ?? ZERO);
  return best && compareFractions(best.loss, loss) <= 0 ? best : { values, run, loss };
}

/** Half the ranges, around the best so far. */
const narrowed = (ranges: readonly Range[], around: readonly Fraction[]): readonly Range[] =>
  ranges.map((range, index) => {
    const quarter = multiplyFractions(subtractFractions(range.to, range.from), fraction(1, 4));
    const here = around[index] ?? range.from;
    return {
      from: clamp(subtractFractions(here, quarter), range),
      to: clamp(addFractions(here, quarter), range),
    };
  });

const answerOf = ({ ground, turned }: Trial, best: Tried, proved: boolean): Answer => ({
  found: true,
  values: turned.map(({ row }, index) => {
    const value = best.values[index] ?? ZERO;
    return { name: `${row.part}: ${row.parameter}`, value, exact: value };
  }),
  cost: best.loss,
  run: best.run,
  before: ground.before,
  holds: true,
  short: ZERO,
  proved,
  runs: ground.runs(),
  schools: [],
});
