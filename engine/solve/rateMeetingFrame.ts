import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  divideFractions,
  multiplyFractions,
  ONE,
  roundFraction,
  sign,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import { nameKey } from "../model/nameKey.js";
import { noAnswer, type Answer } from "./answer.js";
import { dialRows, knownDials, withValue } from "./dials.js";
import type { Ground } from "./ground.js";
import type { Question } from "./question.js";

type Rate = Extract<Question, { kind: "rate" }>;

const MOST_STEPS = 40;

/**
 * The value of one parameter with which the parts of an open frame give the frame's amount. Newton's step on exact
 * amounts: a total that is linear in the rate is met in one, a piecewise linear one in as many as it has pieces. The
 * rate is then set with its decimals and run again; what is left of the frame is said.
 */
export function rateMeetingFrame(ground: Ground, question: Rate): Answer {
  const rows = dialRows(ground.input, ground.model, question.dial);
  const [row] = rows;
  const known = knownDials(ground.input, ground.model);
  if (!row) return noAnswer("dialUnknown", { known });
  if (rows.length > 1) return noAnswer("dialAmbiguous", { known });
  const use = ground.after.frames.find(({ name }) => nameKey(name) === nameKey(question.frame));
  if (!use) return noAnswer("frameUnknown", { known: ground.after.frames.map(({ name }) => name) });
  if (use.amount === null) return noAnswer("frameWithoutAmount", { known: [use.name] });
  if (use.closed) return noAnswer("frameIsClosed", { known: [use.name] });
  const setTo = (value: Fraction): Ground["input"] => withValue(ground.input, row, question.year, value);
  const leftOver = (value: Fraction): Fraction | null => differenceOf(ground, setTo(value), use.name);
  const written = row.values.get(question.year)?.value;
  const solved = root(leftOver, written === undefined || typeof written === "string" ? ZERO : written);
  if (!solved) return noAnswer("rateHasNoEffect", { runs: ground.runs() });
  const name = `${row.part}: ${row.parameter}`;
  const value = roundFraction(solved, question.decimals, "half");
  const values = [{ name, value, exact: solved }];
  if (sign(solved) < 0) return noAnswer("rateBelowZero", { nearest: values, runs: ground.runs() });
  const run = ground.run(setTo(value), "safe");
  if (!run) return noAnswer("cannotRun", { nearest: values, runs: ground.runs() });
  const rest = run.frames.find((frame) => frame.name === use.name)?.difference ?? ZERO;
  const short = sign(rest) < 0 ? subtractFractions(ZERO, rest) : rest;
  const { before } = ground;
  return {
    found: true,
    values,
    cost: rest,
    run,
    before,
    holds: sign(rest) === 0,
    short,
    proved: true,
    runs: ground.runs(),
    schools: [],
  };
}

/** Frame minus parts in exact amounts, at a value of the parameter; null where it cannot be run. */
function differenceOf(ground: Ground, input: Ground["input"], frame: string): Fraction | null {
  return ground.run(input, "unrounded")?.frames.find(({ name }) => name === frame)?.difference ?? null;
}

function root(leftOver: (value: Fraction) => Fraction | null, start: Fraction): Fraction | null {
  let value = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const here = leftOver(value);
    if (here === null) return null;
    if (sign(here) === 0) return value;
    const beside = leftOver(addFractions(value, ONE));
    const slope = beside && subtractFractions(beside, here);
    if (!slope || sign(slope) === 0) return null;
    value = subtractFractions(value, divideFractions(multiplyFractions(here, ONE), slope));
  }
  return null;
}
