import type { Fraction } from "../arithmetic/fraction.js";
import { ZERO } from "../arithmetic/index.js";
import { noAnswer, type Answer } from "./answer.js";
import { dialRows, knownDials } from "./dials.js";
import type { Ground } from "./ground.js";
import type { LinearSolver } from "./linearProblem.js";
import { leastLoss, type LossLine } from "./lossLine.js";
import { weightsProblem } from "./lossProblems.js";
import { better, searchLosses, valuesAt, type Tried } from "./lossSearch.js";
import { areStraight, cornersOf, isOnLines, straightLines } from "./straightLines.js";
import { clamp, shareOfRange, type Best, type Trial, type Turned } from "./turnedDials.js";

const ROUNDS = 4;

/**
 * The values within their ranges that make the largest loss as small as can be (percent of what the school has, or kr).
 * Losses are taken as straight lines between the ends of the ranges, a solver finds the values, they are set with their
 * decimals and run again exactly. Where the losses are straight wherever they are tried, the answer says below which loss
 * no values can come; else the ranges are narrowed around the best found and it is said that it is not proved.
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
  const lines = straightLines(trial, question.dials);
  if (!lines) return noAnswer("cannotRun", { runs: ground.runs() });
  const isStraight = areStraight(trial, question.dials, lines);
  // A solver in floats cannot tell apart what differs in the tenth digit; the ends of the ranges are tried exactly.
  const ends = cornersOf(question.dials).map((shares) => valuesAt(question.dials, shares));
  const first = [valuesNow(trial), ...ends].reduce<Tried | null>((best, values) => better(trial, best, values), null);
  const best = await searchLosses(trial, lines, first, { rounds: isStraight ? 1 : ROUNDS, solver });
  if (!best) return noAnswer("cannotRun", { runs: ground.runs() });
  const least = isStraight ? await provedLeast(trial, lines, best, solver) : null;
  return answerOf(trial, best, least);
}

/** What no values come below; null where the losses at the answer are not on the lines after all. */
async function provedLeast(
  trial: Trial,
  lines: readonly LossLine[],
  { values }: Tried,
  solver: LinearSolver,
): Promise<Fraction | null> {
  const { dials } = trial.question;
  const shares = dials.map((dial, place) => shareOfRange(dial, values[place] ?? dial.from));
  if (!isOnLines(trial, dials, lines, shares)) return null;
  const weights = await solver(weightsProblem(lines));
  return weights && leastLoss(lines, weights);
}

const valuesNow = ({ question, turned }: Trial): readonly Fraction[] =>
  turned.map(({ row, dial }) => {
    const written = row.values.get(question.year)?.value;
    return clamp(written === undefined || typeof written === "string" ? dial.from : written, dial);
  });

const answerOf = ({ ground, turned }: Trial, best: Tried, least: Fraction | null): Answer => ({
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
  proved: least !== null,
  ...(least === null ? {} : { least }),
  runs: ground.runs(),
  schools: [],
});
