import type { Amounts } from "./place.js";
import {
  floorOf,
  isBelow,
  less,
  negative,
  NOTHING,
  over,
  plus,
  rational,
  sum,
  tenTo,
  times,
  unitsOf,
  type Rational,
} from "./rational.js";
import { Refused } from "./refused.js";

/**
 * A total in whole units by largest remainder: everybody gets the whole units of the exact share, and the units left go
 * one by one to the largest remainders, ties to the first school. Nothing may be shared among nobody. `keys` stand in the order of the schools.
 */
export function shareOut(total: Rational, keys: Amounts, decimals: number): Amounts {
  if (total.top < 0n) {
    const mirrored = shareOut(negative(total), keys, decimals);
    return new Map([...mirrored].map(([school, amount]) => [school, negative(amount)]));
  }
  if ([...keys.values()].some((one) => isBelow(one, NOTHING))) throw new Refused("negativeKey");
  const units = unitsOf(total, decimals);
  if (units.bottom !== 1n) throw new Refused("poolNotWhole");
  const all = sum([...keys.values()]);
  if (all.top === 0n && units.top === 0n) return new Map([...keys].map(([school]) => [school, NOTHING]));
  if (all.top === 0n) throw new Refused("noKeys");
  const shares = [...keys].map(([school, own], order) => {
    const exact = over(times(units, own), all);
    const whole = floorOf(exact);
    return { school, order, whole, remainder: less(exact, rational(whole)) };
  });
  const left = units.top - shares.reduce((given, { whole }) => given + whole, 0n);
  const ranked = [...shares].sort((one, other) =>
    isBelow(other.remainder, one.remainder)
      ? -1
      : isBelow(one.remainder, other.remainder)
        ? 1
        : one.order - other.order,
  );
  const lucky = new Set(ranked.slice(0, Number(left)).map(({ school }) => school));
  const unit = tenTo(-decimals);
  return new Map(
    shares.map(({ school, whole }) => [
      school,
      times(plus(rational(whole), rational(lucky.has(school) ? 1 : 0)), unit),
    ]),
  );
}
