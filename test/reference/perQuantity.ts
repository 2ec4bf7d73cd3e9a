import type { School } from "../../engine/domain/school.js";
import { curveAt } from "./curve.js";
import { formulaValue } from "./formulaValue.js";
import { socialFigure } from "./keyFigures.js";
import { choiceFor, isGiven, valueFor } from "./parameters.js";
import type { FollowedYear, Place } from "./place.js";
import { pupilsIn, sitesIn } from "./pupils.js";
import { quantityOf } from "./quantity.js";
import { less, rational, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";

/** What a part that may follow the calendar year gives a school in one of the years it follows. */
export type PerFollowedYear = (place: Place, school: School, followed: FollowedYear) => Rational;

/** The quantity that stands at a place of Mængde/nøgle. */
export function quantityAt(place: Place, index: number, school: School, { schoolYear }: FollowedYear): Rational {
  const name = place.part.quantities[index];
  if (name === undefined) throw new Refused("wrongNumberOfQuantities");
  return quantityOf(place, name, school, schoolYear);
}

export const fixedAmount: PerFollowedYear = (place, school, followed) =>
  times(valueFor(place, "amount", school), quantityAt(place, 0, school, followed));

export const moneyFollowsPupil: PerFollowedYear = (place, school, followed) =>
  less(
    times(valueFor(place, "rateIn", school), quantityAt(place, 0, school, followed)),
    times(valueFor(place, "rateOut", school), quantityAt(place, 1, school, followed)),
  );

export const guaranteed: PerFollowedYear = (place, school, followed) => {
  const perUnit = valueFor(place, "guaranteed", school);
  const perHour = isGiven(place, "hours") ? times(perUnit, valueFor(place, "hours", school)) : perUnit;
  return times(perHour, quantityAt(place, 0, school, followed));
};

/** The curve at the quantity, or at the pupils of each site that has any; times a rate where the curve gives posts. */
export const staircase: PerFollowedYear = (place, school, followed) => {
  const decimals = Number(valueFor(place, "curveDecimals", null).top);
  const found =
    choiceFor(place, "place") === "site"
      ? sum(pupilsPerSite(place, school, followed).map((pupils) => curveAt(place, pupils, decimals)))
      : curveAt(place, quantityAt(place, 0, school, followed), decimals);
  return isGiven(place, "rate") ? times(valueFor(place, "rate", school), found) : found;
};

function pupilsPerSite({ input, part }: Place, school: School, { schoolYear }: FollowedYear): readonly Rational[] {
  if (schoolYear === null) throw new Refused("quantityNeedsCounts");
  const all = { school: school.id, schoolYear, groups: part.groups };
  const pupils = sitesIn(input, all).map((site) => pupilsIn(input, { ...all, site }));
  return pupils.filter((count) => count > 0).map((count) => rational(count));
}

/** Rate × quantity × the school's social figure. */
export const socioeconomicRate: PerFollowedYear = (place, school, followed) => {
  const burden = times(
    quantityAt(place, 0, school, followed),
    socialFigure(place, place.part.quantities.slice(1), school),
  );
  return times(valueFor(place, "rate", school), burden);
};

export const ownFormula: PerFollowedYear = (place, school, followed) => {
  if (!place.part.formula) throw new Refused("missingFormula");
  return formulaValue(place, place.part.formula.expression, school, followed);
};
