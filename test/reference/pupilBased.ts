import type { School } from "../../engine/domain/school.js";
import { bandsOf, choiceFor, isGiven, valueFor, type Band } from "./parameters.js";
import type { Place } from "./place.js";
import { pupilsIn, sitesIn, type WhichPupils } from "./pupils.js";
import {
  isBelow,
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

/** What a part gives a school for a whole school year, before months are weighed and before anything is rounded. */
export type PerSchoolYear = (place: Place, school: School, schoolYear: string) => Rational;

const which = (place: Place, school: School, schoolYear: string): WhichPupils => ({
  school: school.id,
  schoolYear,
  groups: place.part.groups,
});

const overBands =
  (perBand: (place: Place, school: School, pupils: Rational, grade: number) => Rational): PerSchoolYear =>
  (place, school, schoolYear) =>
    sum(
      bandsOf(place).map(({ from, to }) => {
        const pupils = pupilsIn(place.input, which(place, school, schoolYear), from, to);
        return pupils === 0 ? NOTHING : perBand(place, school, rational(pupils), from);
      }),
    );

/** Rate × pupils; with a minimum so many are paid for, and with a trigger more only when the minimum is passed by so much. */
export const perPupil = overBands((place, school, pupils, grade) => {
  const rate = valueFor(place, "rate", school, grade);
  if (!isGiven(place, "minimumPupils")) return times(rate, pupils);
  const minimum = valueFor(place, "minimumPupils", school, grade);
  const passed = isGiven(place, "trigger")
    ? times(minimum, plus(SINGLE, valueFor(place, "trigger", school, grade)))
    : minimum;
  return times(rate, isBelow(passed, pupils) ? pupils : minimum);
});

/** Hours of a class over hours of a post times pay, over the norm class size, rounded: that is the rate per pupil. */
export const perPupilFromHours = overBands((place, school, pupils, grade) => {
  const cost = (who: string): Rational => {
    const [hours, norm, pay] = ["Hours", "Norm", "Pay"].map((what) => valueFor(place, `${who}${what}`, school, grade));
    return hours && norm && pay ? times(over(hours, norm), pay) : NOTHING;
  };
  const aClass = isGiven(place, "pedagogueHours") ? plus(cost("teacher"), cost("pedagogue")) : cost("teacher");
  const rate = over(aClass, valueFor(place, "normClassSize", school, grade));
  return times(roundTo(rate, Number(valueFor(place, "rateDecimals", null).top)), pupils);
});

/** The high rate up to the break, the low rate beyond; counted per band, or once with the highest grades first. */
export const tieredPerPupil: PerSchoolYear = (place, school, schoolYear) => {
  const all = which(place, school, schoolYear);
  const places =
    choiceFor(place, "place") === "site" ? sitesIn(place.input, all).map((site) => ({ ...all, site })) : [all];
  const share = isGiven(place, "paidShare") ? valueFor(place, "paidShare", school) : SINGLE;
  return times(share, sum(places.flatMap((one) => bandsOf(place).map((band) => tier(place, school, one, band)))));
};

function tier(place: Place, school: School, one: WhichPupils, { from, to }: Band): Rational {
  const pupils = rational(pupilsIn(place.input, one, from, to));
  if (pupils.top === 0n) return NOTHING;
  const older = bandsOf(place).filter((band) => band.from > to);
  const ahead = rational(older.reduce((count, band) => count + pupilsIn(place.input, one, band.from, band.to), 0));
  const breakPoint = valueFor(place, "breakPoint", school, from);
  const room = choiceFor(place, "counted") === "together" ? largest(NOTHING, less(breakPoint, ahead)) : breakPoint;
  const below = smallest(pupils, room);
  const [high, low] = [valueFor(place, "rateBelow", school, from), valueFor(place, "rateAbove", school, from)];
  return plus(times(high, below), times(low, less(pupils, below)));
}

/** A base amount where a band that it covers has pupils, and a rate for every pupil of a band beyond those it covers. */
export const smallSchoolFloor: PerSchoolYear = (place, school, schoolYear) => {
  const beyond = overBands((_, own, pupils, grade) => {
    const covered = isGiven(place, "covered") ? valueFor(place, "covered", own, grade) : NOTHING;
    return times(valueFor(place, "rate", own, grade), largest(NOTHING, less(pupils, covered)));
  });
  const any = bandsOf(place).some(({ from, to }) => {
    const isCovered = !isGiven(place, "covered") || valueFor(place, "covered", school, from).top !== 0n;
    return isCovered && pupilsIn(place.input, which(place, school, schoolYear), from, to) > 0;
  });
  const base = valueFor(place, "base", school);
  return plus(any ? base : NOTHING, beyond(place, school, schoolYear));
};
