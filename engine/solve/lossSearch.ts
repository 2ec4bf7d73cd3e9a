import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  roundFraction,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { LinearSolver } from "./linearProblem.js";
import type { LossLine } from "./lossLine.js";
import { sharesProblem } from "./lossProblems.js";
import { cornersOf, straightLines } from "./straightLines.js";
import { alongRange, clamp, inputWith, lossesOf, type Range, type Trial } from "./turnedDials.js";

/** The best so far, from exact runs in whole units. */
export interface Tried {
  readonly values: readonly Fraction[];
  readonly run: Allocation;
  readonly loss: Fraction;
}

/** The best of what the solver finds, first within the whole ranges, then within narrower ones around the best. */
export async function searchLosses(
  trial: Trial,
  whole: readonly LossLine[],
  first: Tried | null,
  { rounds, solver }: { readonly rounds: number; readonly solver: LinearSolver },
): Promise<Tried | null> {
  let best = first;
  let ranges: readonly Range[] = trial.question.dials;
  let lines: readonly LossLine[] | null = whole;
  for (let round = 0; round < rounds && lines; round += 1) {
    const shares = await solver(sharesProblem(lines));
    const values =
      shares &&
      valuesAt(
        ranges,
        ranges.map((_, dial) => shareOf(shares[dial] ?? 0)),
      );
    for (const way of values ? waysToRound(trial, values) : []) best = better(trial, best, way);
    if (round + 1 === rounds) break;
    ranges = narrowed(ranges, best?.values ?? []);
    lines = straightLines(trial, ranges);
  }
  return best;
}

export const valuesAt = (ranges: readonly Range[], shares: readonly Fraction[]): readonly Fraction[] =>
  ranges.map((range, dial) => alongRange(range, shares[dial] ?? ZERO));

/** A share comes from a solver and is only as exact as it must be. */
const shareOf = (share: number): Fraction =>
  fraction(BigInt(Math.round(Math.min(1, Math.max(0, share)) * 1e9)), 1_000_000_000n);

/** Every way of setting the values with their decimals, up and down. */
const waysToRound = ({ turned }: Trial, values: readonly Fraction[]): readonly (readonly Fraction[])[] =>
  cornersOf(values).map((ups) =>
    turned.map(({ dial }, index) => {
      const mode = ups[index]?.numerator === 1n ? "up" : "down";
      return clamp(roundFraction(values[index] ?? dial.from, dial.decimals, mode), dial);
    }),
  );

/** The values where they make the largest loss smaller than the best so far; else that. */
export function better(trial: Trial, best: Tried | null, values: readonly Fraction[]): Tried | null {
  const run = trial.ground.run(inputWith(trial, values), "safe");
  if (!run) return best;
  const losses = lossesOf(trial, run);
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
