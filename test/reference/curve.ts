import type { Place } from "./place.js";
import { priceFactor } from "./prices.js";
import { fromFraction, isBelow, less, over, plus, roundTo, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";
import { curveName } from "./tableOf.js";

/** What the part's curve says at a value: a step as it is written, a straight line rounded to the part's decimals. */
export function curveAt(place: Place, value: Rational, decimals: number): Rational {
  const points = pointsOf(place);
  const below = points.filter(({ from }) => !isBelow(value, from));
  const last = below.at(-1);
  const next = points[below.length];
  if (!last) throw new Refused("belowCurve");
  if (last.shape === "steps") return last.value;
  if (!next) return roundTo(last.value, decimals);
  const way = over(less(value, last.from), less(next.from, last.from));
  return roundTo(plus(last.value, times(way, less(next.value, last.value))), decimals);
}

interface Point {
  readonly shape: "steps" | "line";
  readonly from: Rational;
  readonly value: Rational;
}

function pointsOf(place: Place): readonly Point[] {
  const { input, year, rules } = place;
  const name = curveName(place) ?? "";
  return input.curves
    .filter(({ curve }) => sameName(curve, name))
    .map(({ shape, from, values, unit, priceLevel }): Point => {
      const value = values.get(year)?.value;
      if (!value) throw new Refused("missingCurveYear");
      const isMoney = unit.toLowerCase().startsWith("kr");
      const written = fromFraction(value);
      const priced = isMoney ? times(written, priceFactor(input, priceLevel, year, rules)) : written;
      return { shape, from: fromFraction(from.value), value: priced };
    })
    .sort((left, right) => (isBelow(left.from, right.from) ? -1 : 1));
}
