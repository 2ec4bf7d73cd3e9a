import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions, divideFractions, fraction, fractionAt, sign, ZERO } from "../arithmetic/index.js";
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

/** Every school's exact amount at some values; null where they cannot be run. */
export function exactAmounts(trial: Trial, values: readonly Fraction[]): readonly Fraction[] | null {
  const run = trial.ground.run(inputWith(trial, values), "unrounded");
  return run && run.schools.map((_, place) => fractionAt(run.totals, place));
}

/** What one unit of loss is for a school: a percent of what it has now, or 1 kr. */
export function scaleOf({ ground, question }: Trial, place: number): Fraction {
  const before = fractionAt(ground.before.totals, place);
  return question.measure === "percent" && sign(before) > 0 ? divideFractions(before, fraction(100)) : fraction(1);
}

export const clamp = (value: Fraction, { from, to }: Range): Fraction =>
  compareFractions(value, from) < 0 ? from : compareFractions(value, to) > 0 ? to : value;
