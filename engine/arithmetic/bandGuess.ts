import type { SafeBand } from "./safeBand.js";

/** Where the search ends: the factor is about `factor`, and exactly distance / rise if the guess is right. */
export interface BandGuess {
  readonly factor: number;
  readonly distance: number;
  readonly rise: number;
}

/** Twelve are usual; more than this means that the factor lies on a bend, which the reference finds at once. */
const MOST_STEPS = 60;

/**
 * A factor at which every amount lies where its own stretch of the sum says it does: from each factor to where the
 * stretch there would meet the total, halving where that leads out of what is known to hold the answer.
 */
export function guessFactor(band: SafeBand): BandGuess | null {
  let below = 0;
  let above = Infinity;
  let factor = unlimitedFactor(band);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { distance, rise } = stretchAt(band, factor);
    const meets = distance / rise;
    if (meets === factor) return { factor, distance, rise };
    if (rise * factor < distance) below = factor;
    else above = factor;
    const halfway = above === Infinity ? 2 * below + 1 : below + (above - below) / 2;
    factor = meets > below && meets < above ? meets : halfway;
  }
  return null;
}

/** The factor if there were no limits. */
function unlimitedFactor({ bases, slopes, total }: SafeBand): number {
  const sum = (numbers: Float64Array): number => numbers.reduce((sofar, number) => sofar + number, 0);
  const factor = (total - sum(bases)) / sum(slopes);
  return factor > 0 && factor < Infinity ? factor : 1;
}

/** The total minus what does not move with the factor, and the slopes of the amounts between their limits: both exact. */
function stretchAt(
  { bases, slopes, lows, highs, total }: SafeBand,
  factor: number,
): { distance: number; rise: number } {
  let fixed = 0;
  let rise = 0;
  for (let i = 0; i < bases.length; i++) {
    const base = bases[i] as number;
    const slope = slopes[i] as number;
    const amount = base + factor * slope;
    const low = lows[i] as number;
    const high = highs[i] as number;
    const isFree = Number(amount > low) * Number(amount < high);
    rise += isFree * slope;
    fixed += isFree * base + (1 - isFree) * (amount <= low ? low : high);
  }
  return { distance: total - fixed, rise };
}
