import type { Fraction } from "../arithmetic/fraction.js";
import {
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
} from "../arithmetic/index.js";

/** How good a step is: at least 0 means that it does; null where it cannot be run. */
export type Margin = (step: bigint) => Fraction | null;

export type Step =
  | { readonly found: true; readonly step: bigint }
  | { readonly found: false; readonly last: bigint; readonly isRefused: boolean };

const DOUBLINGS = 60;

/**
 * The smallest whole step ≥ 0 that does, where more is never worse. Straight lines are followed (secant), so that a
 * piecewise linear margin takes a few runs; every second try halves the bracket, so that it always ends. What it gives
 * does, and one step less does not. It gives up beyond `most`.
 */
export function smallestStep(margin: Margin, guess: bigint, most: bigint): Step {
  const none = margin(0n);
  if (none === null) return { found: false, last: 0n, isRefused: true };
  if (sign(none) >= 0) return { found: true, step: 0n };
  let low = { step: 0n, margin: none };
  let step = guess > 0n && guess < most ? guess : 1n;
  for (let tries = 0; tries < DOUBLINGS; tries += 1) {
    const found = margin(step);
    if (found === null) return { found: false, last: low.step, isRefused: true };
    if (sign(found) >= 0) return { found: true, step: narrow(margin, low, { step, margin: found }) };
    const hopeless = compareFractions(found, low.margin) <= 0 && step > most / 2n;
    low = { step, margin: found };
    if (step >= most || hopeless) break;
    step = beyond(low, none, most);
  }
  return { found: false, last: low.step, isRefused: false };
}

interface Tried {
  readonly step: bigint;
  readonly margin: Fraction;
}

/** At least twice as far; as far as the straight line from 0 says where that is farther. */
function beyond(low: Tried, none: Fraction, most: bigint): bigint {
  const rise = subtractFractions(low.margin, none);
  const line = sign(rise) > 0 ? crossing({ step: 0n, margin: none }, low) : 0n;
  const next = line > low.step * 2n ? line : low.step * 2n;
  return next < most ? next : most;
}

/** Where the straight line through two tries crosses 0, rounded up. */
function crossing(low: Tried, high: Tried): bigint {
  const rise = subtractFractions(high.margin, low.margin);
  const part = divideFractions(negate(low.margin), rise);
  const { numerator, denominator } = multiplyFractions(part, fraction(high.step - low.step));
  return low.step + (numerator + denominator - 1n) / denominator;
}

function narrow(margin: Margin, from: Tried, to: Tried): bigint {
  let low = from;
  let high = to;
  for (let halve = false; high.step - low.step > 1n; halve = !halve) {
    const straight = crossing(low, high);
    const inside = straight > low.step && straight < high.step;
    const middle = (low.step + high.step) / 2n;
    const step = halve ? middle : inside ? straight : straight >= high.step ? high.step - 1n : middle;
    const found = margin(step);
    if (found !== null && sign(found) >= 0) high = { step, margin: found };
    else low = { step, margin: found ?? low.margin };
  }
  return high.step;
}
