import { at, minus } from "./compared.js";
import type { Amounts, Place } from "./place.js";
import { choiceFor } from "./parameters.js";
import {
  isBelow,
  isSame,
  largest,
  less,
  NOTHING,
  over,
  plus,
  smallest,
  sum,
  times,
  type Rational,
} from "./rational.js";
import { Refused } from "./refused.js";
import { shareOut } from "./shareOut.js";

/** One school between its limits: what it gets is base + factor × slope, never below low, never above high. */
export interface Held {
  readonly base: Rational;
  readonly slope: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

const given = ({ base, slope, low, high }: Held, factor: Rational): Rational =>
  smallest(high, largest(low, plus(base, times(slope, factor))));

/**
 * The smallest factor from 0 on at which all schools together get the total: the sum is tried at 0 and at every factor at
 * which a school meets a limit, and between two of them it is a straight line.
 */
function factorFor(total: Rational, schools: readonly Held[]): Rational {
  const sumAt = (factor: Rational): Rational => sum(schools.map((school) => given(school, factor)));
  const bends = schools.flatMap(({ base, slope, low, high }) =>
    slope.top === 0n ? [] : [over(less(low, base), slope), over(less(high, base), slope)],
  );
  const tried = [NOTHING, ...bends.filter((bend) => !isBelow(bend, NOTHING))].sort((one, other) =>
    isBelow(one, other) ? -1 : isBelow(other, one) ? 1 : 0,
  );
  for (const [order, factor] of tried.entries()) {
    if (isSame(sumAt(factor), total)) return factor;
    const next = tried[order + 1];
    if (!next || isSame(next, factor)) continue;
    const [here, there] = [sumAt(factor), sumAt(next)];
    const crosses = isBelow(here, total) ? isBelow(total, there) : isBelow(there, total);
    if (crosses) return plus(factor, over(times(less(total, here), less(next, factor)), less(there, here)));
  }
  throw new Refused("limitsCannotBeMet");
}

/** The total of "new" held between limits by one factor, then in whole units; what each school gets more or less. */
export function heldInFrame(place: Place, fresh: Amounts, held: ReadonlyMap<string, Held>): Amounts {
  const total = sum([...fresh.values()]);
  const factor = factorFor(total, [...held.values()]);
  const exact = new Map([...held].map(([school, own]) => [school, given(own, factor)]));
  return minus(place, shareOut(total, exact, place.rules.decimals), fresh);
}

/** Who pays inside the frame: everybody by amount, those who gain by their gain, or by a cap on gains in percent of the old. */
export function financed(
  place: Place,
  amounts: Readonly<Record<"fresh" | "old", Amounts>>,
  limits: ReadonlyMap<string, Readonly<Record<"low" | "high", Rational>>>,
): Amounts {
  const how = choiceFor(place, "financing");
  const held = new Map<string, Held>();
  for (const [school, { low, high }] of limits) {
    const [fresh, old] = [at(amounts.fresh, school), at(amounts.old, school)];
    const gain = largest(NOTHING, less(fresh, old));
    const start = less(fresh, gain);
    if (how === "amount") held.set(school, { base: NOTHING, slope: fresh, low, high });
    else if (how === "gain") held.set(school, { base: start, slope: gain, low, high });
    else {
      const slope = gain.top === 0n ? NOTHING : old;
      held.set(school, { base: start, slope, low, high: smallest(high, largest(fresh, low)) });
    }
  }
  return heldInFrame(place, amounts.fresh, held);
}

/** Whether the part's own frame pays: it stands in a frame, and nothing else is named. */
export const ownFramePays = ({ part: { frame } }: Place, payer: string | null): boolean =>
  frame !== null && payer === frame;
