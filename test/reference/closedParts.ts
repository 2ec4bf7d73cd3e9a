import type { School } from "../../engine/domain/school.js";
import { earlierInFrame, frameAmount, sumOfParts, wholeMoney } from "./frames.js";
import { socialFigure } from "./keyFigures.js";
import { choiceFor, isGiven, isRest, numberIn, rowFor, valueFor } from "./parameters.js";
import type { Amounts, Place } from "./place.js";
import { priceFactor } from "./prices.js";
import { pupilsIn } from "./pupils.js";
import { quantityAt } from "./perQuantity.js";
import { less, over, plus, rational, SINGLE, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { shareOut } from "./shareOut.js";

const perSchool = ({ schools }: Place, value: (school: School) => Rational): Amounts =>
  new Map(schools.map((school) => [school.id, value(school)]));

const weighted = (place: Place, value: (schoolYear: string | null) => Rational): Rational =>
  sum(place.follows.map(({ schoolYear, share }) => times(share, value(schoolYear))));

const firstQuantity = (place: Place): Amounts =>
  perSchool(place, (school) =>
    weighted(place, (schoolYear) => quantityAt(place, 0, school, { schoolYear, share: SINGLE })),
  );

const rest = (place: Place): Rational =>
  less(frameAmount(place), sum([...sumOfParts(place, earlierInFrame(place)).values()]));

function poolOf(place: Place): Rational {
  if (isRest(place, "pool")) return rest(place);
  const row = rowFor(place, "pool", null, null);
  if (!row) throw new Refused("missingParameter pool");
  const { input, year, rules } = place;
  const factor = priceFactor(input, row.priceLevel, year, rules, row.payShare);
  return wholeMoney(numberIn(place, row, "number"), factor, rules.decimals);
}

export const pool = (place: Place): Amounts => shareOut(poolOf(place), firstQuantity(place), place.rules.decimals);

export const residualPerPupil = (place: Place): Amounts =>
  shareOut(rest(place), firstQuantity(place), place.rules.decimals);

/** Every school's earlier lines of the frame at one factor; the part's own line is the difference. */
export function scaleToFrame(place: Place): Amounts {
  const before = sumOfParts(place, earlierInFrame(place));
  const scaled = shareOut(frameAmount(place), before, place.rules.decimals);
  return perSchool(place, ({ id }) => less(scaled.get(id) ?? rational(0), before.get(id) ?? rational(0)));
}

/** By social key alone, or a × the share of the pupils + (1 − a) × the share of the social key. */
export function socioeconomicPool(place: Place): Amounts {
  const pupils = perSchool(place, (school) =>
    weighted(place, (schoolYear) => rational(pupilsOf(place, school, schoolYear))),
  );
  const timesPupils = choiceFor(place, "timesPupils") === "yes";
  const social = perSchool(place, (school) => {
    const figure = socialFigure(place, place.part.quantities, school);
    return timesPupils ? times(figure, pupils.get(school.id) ?? rational(0)) : figure;
  });
  return shareOut(
    poolOf(place),
    isGiven(place, "pupilShare") ? blended(place, pupils, social) : social,
    place.rules.decimals,
  );
}

function blended(place: Place, pupils: Amounts, social: Amounts): Amounts {
  const byPupils = valueFor(place, "pupilShare", null);
  const [allPupils, allSocial] = [sum([...pupils.values()]), sum([...social.values()])];
  if (allPupils.top === 0n || allSocial.top === 0n) throw new Refused("divisionByZero");
  return perSchool(place, ({ id }) =>
    plus(
      times(byPupils, over(pupils.get(id) ?? rational(0), allPupils)),
      times(less(SINGLE, byPupils), over(social.get(id) ?? rational(0), allSocial)),
    ),
  );
}

function pupilsOf({ input, part }: Place, school: School, schoolYear: string | null): number {
  if (schoolYear === null) throw new Refused("quantityNeedsCounts");
  return pupilsIn(input, { school: school.id, schoolYear, groups: part.groups });
}
