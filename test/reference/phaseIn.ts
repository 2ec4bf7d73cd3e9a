import { at, minus, newAmounts, oldAmounts, ownAmounts } from "./compared.js";
import { financed, heldInFrame, ownFramePays, type Held } from "./financing.js";
import { schoolYearFrom } from "./followedYears.js";
import { payingFrame } from "./frames.js";
import { livesOf, type Life } from "./lives.js";
import { choiceFor, inSchoolYear, isGiven, valueFor } from "./parameters.js";
import { startOfPhaseIn } from "./phaseInStart.js";
import type { Amounts, Place } from "./place.js";
import {
  largest,
  less,
  NOTHING,
  over,
  plus,
  rational,
  roundTo,
  SINGLE,
  smallest,
  sum,
  times,
  type Rational,
} from "./rational.js";
import { Refused } from "./refused.js";

/** I3: what is left of the old model in the budget year, by school year, in equal steps, or as it is given. */
function shareOfOld(place: Place): Rational {
  const { year, rules } = place;
  if (isGiven(place, "oldShareBySchoolYear")) {
    const share = (start: number): Rational => inSchoolYear(place, "oldShareBySchoolYear", schoolYearFrom(start));
    return over(
      plus(times(rational(rules.oldMonths), share(year - 1)), times(rational(12 - rules.oldMonths), share(year))),
      rational(12),
    );
  }
  if (!isGiven(place, "steps")) {
    if (!isGiven(place, "oldShare")) throw new Refused("missingParameter oldShare");
    return valueFor(place, "oldShare", null);
  }
  const [steps, month] = [valueFor(place, "steps", null), valueFor(place, "startMonth", null)];
  const taken = less(rational(year), valueFor(place, "start", null));
  const left = (step: Rational): Rational => largest(NOTHING, smallest(SINGLE, less(SINGLE, over(step, steps))));
  const before = less(month, SINGLE);
  return over(
    plus(times(before, left(taken)), times(less(rational(12), before), left(plus(taken, SINGLE)))),
    rational(12),
  );
}

/** Old minus new: of this year, of the start year, or last year's amount minus this year's. */
function gapsOf(place: Place, fresh: Amounts, start: number | null): Amounts {
  const kind = choiceFor(place, "gap");
  if (kind === "recomputed") return minus(place, oldAmounts(place), fresh);
  if (start === null) throw new Refused("missingStartYear");
  if (kind === "original")
    return minus(place, oldAmounts(place, start), start === place.year ? fresh : ownAmounts(place, start, false));
  const last = place.year <= start ? oldAmounts(place) : ownAmounts(place, place.year - 1, true);
  return minus(place, last, fresh);
}

export function phaseIn(place: Place): Amounts {
  const fresh = newAmounts(place);
  const start = startOfPhaseIn(place);
  const lives = livesOf(place, gapsOf(place, fresh, start), start);
  const share = shareOfOld(place);
  const onlyLosers = choiceFor(place, "who") === "losers";
  const phased = (life: Life): Rational =>
    life.isStraight ? NOTHING : onlyLosers ? largest(NOTHING, life.gap) : life.gap;
  const help = (life: Life): Rational => roundTo(times(share, phased(life)), place.rules.decimals);
  if (!ownFramePays(place, payingFrame(place.part)))
    return new Map([...lives].map(([school, life]) => [school, help(life)]));
  return onlyLosers
    ? losersInFrame(place, fresh, lives, help)
    : allInFrame(place, fresh, lives, (life) => times(share, phased(life)));
}

function losersInFrame(
  place: Place,
  fresh: Amounts,
  lives: ReadonlyMap<string, Life>,
  help: (life: Life) => Rational,
): Amounts {
  const old = new Map([...lives].map(([school, life]) => [school, plus(at(fresh, school), life.gap)]));
  const limits = new Map(
    [...lives].map(([school, life]) => {
      const now = at(fresh, school);
      const more = help(life);
      const low = life.isStraight ? now : more.top === 0n ? smallest(NOTHING, now) : plus(now, more);
      return [school, { low, high: largest(now, low) }] as const;
    }),
  );
  return financed(place, { fresh, old: roundedIfGains(place, old) }, limits);
}

/** The basis of gains is whole money, as every amount that passes from part to part. */
const roundedIfGains = ({ rules }: Place, old: Amounts): Amounts =>
  new Map([...old].map(([school, amount]) => [school, roundTo(amount, rules.decimals)]));

/** New + share × gap, brought by one factor to what the frame has; who is straight stays at new. */
function allInFrame(
  place: Place,
  fresh: Amounts,
  lives: ReadonlyMap<string, Life>,
  part: (life: Life) => Rational,
): Amounts {
  const total = sum([...fresh.values()]);
  const held = new Map(
    [...lives].map(([school, life]): readonly [string, Held] => {
      const now = at(fresh, school);
      const wanted = plus(now, part(life));
      const limits = life.isStraight ? { low: now, high: now } : { low: NOTHING, high: largest(NOTHING, total) };
      return [school, { base: NOTHING, slope: wanted, ...limits }];
    }),
  );
  return heldInFrame(place, fresh, held);
}
