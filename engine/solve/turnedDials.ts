import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionAt,
  isZero,
  multiplyFractions,
  sign,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { ParameterRow } from "../domain/parameter.js";
import { withValue } from "./dials.js";
import type { Ground } from "./ground.js";
import type { Question, RangedDial } from "./question.js";

export type Best = Extract<Question, { kind: "best" }>;

/** A dial and the row of Parametre it turns. */
export interface Turned {
  readonly dial: RangedDial;
  readonly row: ParameterRow;
}

export interface Range {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** What is turned, and what it is turned for. */
export interface Trial {
  readonly ground: Ground;
  readonly question: Best;
  readonly turned: readonly Turned[];
}

export const inputWith = ({ ground, question, turned }: Trial, values: readonly Fraction[]): Ground["input"] =>
  turned.reduce((input, { row }, index) => withValue(input, row, question.year, values[index] ?? ZERO), ground.input);

/**
 * What the schools lose where each dial has gone a share of its range, in exact amounts: percent of what a school has, or
 * kr. A school that has nothing now has nothing to lose and is left out. Null where the values cannot be run.
 */
export function lossesAt(
  trial: Trial,
  ranges: readonly Range[],
  shares: readonly Fraction[],
): readonly Fraction[] | null {
  const values = ranges.map((range, dial) => alongRange(range, shares[dial] ?? ZERO));
  const run = trial.ground.run(inputWith(trial, values), "unrounded");
  return run && lossesOf(trial, run);
}

/** What the schools that have something lose in a run, in the measure that is asked for. */
export function lossesOf({ ground, question }: Trial, run: Allocation): readonly Fraction[] {
  return run.schools.flatMap((_, place) => {
    const before = fractionAt(ground.before.totals, place);
    if (isZero(before)) return [];
    const isShare = question.measure === "percent" && sign(before) > 0;
    const loss = subtractFractions(before, fractionAt(run.totals, place));
    return [isShare ? multiplyFractions(fraction(100), divideFractions(loss, before)) : loss];
  });
}

export const alongRange = ({ from, to }: Range, share: Fraction): Fraction =>
  addFractions(from, multiplyFractions(share, subtractFractions(to, from)));

/** The share of its range that a value stands at; 0 where the range is one number. */
export function shareOfRange({ from, to }: Range, value: Fraction): Fraction {
  const width = subtractFractions(to, from);
  return isZero(width) ? ZERO : divideFractions(subtractFractions(value, from), width);
}

export const clamp = (value: Fraction, { from, to }: Range): Fraction =>
  compareFractions(value, from) < 0 ? from : compareFractions(value, to) > 0 ? to : value;
