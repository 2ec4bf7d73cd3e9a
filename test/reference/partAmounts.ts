import type { School } from "../../engine/domain/school.js";
import { perClass, pupilsAboveThreshold } from "./classBased.js";
import { pool, residualPerPupil, scaleToFrame, socioeconomicPool } from "./closedParts.js";
import { acceptableDeviation } from "./deviation.js";
import { phaseIn } from "./phaseIn.js";
import { structuralCompensation } from "./structural.js";
import { currentBudget } from "./currentBudget.js";
import { earlierParts, sumOfParts } from "./frames.js";
import { numberIn, rowFor, valueFor } from "./parameters.js";
import {
  fixedAmount,
  guaranteed,
  moneyFollowsPupil,
  ownFormula,
  socioeconomicRate,
  staircase,
  type PerFollowedYear,
} from "./perQuantity.js";
import type { Amounts, Place } from "./place.js";
import { perPupil, perPupilFromHours, smallSchoolFloor, tieredPerPupil, type PerSchoolYear } from "./pupilBased.js";
import { largest, less, NOTHING, rational, roundTo, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";

type PartAmounts = (place: Place) => Amounts;

const eachSchool =
  (amount: (place: Place, school: School) => Rational): PartAmounts =>
  (place) =>
    new Map(place.schools.map((school) => [school.id, amount(place, school)]));

/** Σ (whole-school-year amount × weight), rounded once, half away from zero, to the unit. */
const overYears =
  (perYear: PerFollowedYear) =>
  (place: Place, school: School): Rational =>
    roundTo(
      sum(place.follows.map((followed) => times(followed.share, perYear(place, school, followed)))),
      place.rules.decimals,
    );

const followingPupils = (perYear: PerSchoolYear): PartAmounts =>
  eachSchool(
    overYears((place, school, { schoolYear }) => {
      if (schoolYear === null) throw new Refused("missingCountBasis");
      return perYear(place, school, schoolYear);
    }),
  );

const following = (perYear: PerFollowedYear): PartAmounts => eachSchool(overYears(perYear));

const guarantee: PartAmounts = (place) => {
  const given = sumOfParts(place, earlierParts(place));
  const promised = following(guaranteed)(place);
  return new Map(
    [...promised].map(([school, amount]) => [school, largest(NOTHING, less(amount, given.get(school) ?? rational(0)))]),
  );
};

/** To the schools that are named, and to no others: by budget year, and by school year with the school years' shares. */
const namedGrant = eachSchool((place, school) => {
  const byYear = rowFor(place, "amount", school, null) ? valueFor(place, "amount", school) : NOTHING;
  const row = rowFor(place, "perSchoolYear", school, null);
  const bySchoolYear = place.follows.map(({ schoolYear, share }) => {
    if (!row) return NOTHING;
    if (schoolYear === null) throw new Refused("missingCountBasis");
    const start = Number(schoolYear.slice(0, 4));
    const priceLevel = row.priceLevel === "current" ? start : row.priceLevel;
    const column = new Map([...row.values].flatMap(([year, value]) => (year === start ? [[place.year, value]] : [])));
    return times(share, numberIn(place, { ...row, priceLevel, values: column }, "amount"));
  });
  return roundTo(sum([byYear, ...bySchoolYear]), place.rules.decimals);
});

/** All 21 mechanisms, by id. */
export const PART_AMOUNTS: Readonly<Record<string, PartAmounts>> = {
  perPupil: followingPupils(perPupil),
  perPupilFromHours: followingPupils(perPupilFromHours),
  tieredPerPupil: followingPupils(tieredPerPupil),
  smallSchoolFloor: followingPupils(smallSchoolFloor),
  perClass: followingPupils(perClass),
  pupilsAboveThreshold: followingPupils(pupilsAboveThreshold),
  fixedAmount: following(fixedAmount),
  moneyFollowsPupil: following(moneyFollowsPupil),
  staircase: following(staircase),
  socioeconomicRate: following(socioeconomicRate),
  formula: following(ownFormula),
  guarantee,
  namedGrant,
  currentBudget: eachSchool(currentBudget),
  pool,
  socioeconomicPool,
  residualPerPupil,
  scaleToFrame,
  structuralCompensation,
  acceptableDeviation,
  phaseIn,
};
