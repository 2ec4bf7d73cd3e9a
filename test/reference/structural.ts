import type { School } from "../../engine/domain/school.js";
import { at, newAmounts, oldAmounts, oldInAll } from "./compared.js";
import { curveAt } from "./curve.js";
import { financed, ownFramePays } from "./financing.js";
import { earlierInFrame, payingFrame, sumOfParts } from "./frames.js";
import { choiceFor, isGiven, rowFor, valueFor } from "./parameters.js";
import { quantityAt } from "./perQuantity.js";
import type { Amounts, FollowedYear, Place } from "./place.js";
import {
  isBelow,
  largest,
  less,
  NOTHING,
  over,
  plus,
  roundTo,
  SINGLE,
  smallest,
  sum,
  times,
  type Rational,
} from "./rational.js";
import { Refused } from "./refused.js";

const NAMES_OF_FORM: Readonly<Record<string, number>> = { loss: 0, classes: 2 };

/** I1: compensation for sites, few pupils, small classes and distance, in one of six forms. */
export function structuralCompensation(place: Place): Amounts {
  const amounts = new Map(place.schools.map((school) => [school.id, compensation(place, school)]));
  if (!isGiven(place, "financing") || !ownFramePays(place, payingFrame(place.part))) return amounts;
  const byGain = choiceFor(place, "financing") !== "amount";
  const fresh = sumOfParts(place, byGain ? place.done : earlierInFrame(place));
  const limits = new Map(
    place.schools.map(({ id }) => {
      const [now, more] = [at(fresh, id), at(amounts, id)];
      const low = more.top === 0n ? smallest(NOTHING, now) : plus(now, more);
      return [id, { low, high: largest(now, low) }] as const;
    }),
  );
  const old = byGain ? oldInAll(place) : fresh;
  return financed(place, { fresh, old: rounded(place, old) }, limits);
}

const rounded = ({ rules }: Place, amounts: Amounts): Amounts =>
  new Map([...amounts].map(([school, amount]) => [school, roundTo(amount, rules.decimals)]));

function compensation(place: Place, school: School): Rational {
  const share = isGiven(place, "share") ? valueFor(place, "share", school) : SINGLE;
  const met = [1, 2].filter((no) => isGiven(place, `limit${no}`)).map((no, order) => weight(place, school, no, order));
  return roundTo([...met, share].reduce(times, found(place, school)), place.rules.decimals);
}

const overYears = (place: Place, value: (followed: FollowedYear) => Rational): Rational =>
  sum(place.follows.map((followed) => times(followed.share, value(followed))));

function needed(place: Place, id: string, school: School | null): Rational {
  if (!rowFor(place, id, school, null)) throw new Refused(`missingParameter ${id}`);
  return valueFor(place, id, school);
}

/** What the form gives before conditions and share. */
function found(place: Place, school: School): Rational {
  const quantity = (index: number, followed: FollowedYear): Rational => quantityAt(place, index, school, followed);
  switch (choiceFor(place, "form")) {
    case "grant":
      return times(
        needed(place, "amount", school),
        overYears(place, (year) => quantity(0, year)),
      );
    case "floor":
      return times(
        needed(place, "amount", school),
        overYears(place, (year) => largest(NOTHING, less(needed(place, "floorPupils", school), quantity(0, year)))),
      );
    case "tiers":
      return overYears(place, (year) => curveAt(place, quantity(0, year), place.rules.decimals));
    case "classes": {
      const normal = needed(place, "normalClass", null);
      const extra = (year: FollowedYear): Rational =>
        largest(NOTHING, less(quantity(0, year), over(quantity(1, year), normal)));
      return times(needed(place, "amount", school), overYears(place, extra));
    }
    case "threshold":
      return belowThreshold(
        place,
        school,
        overYears(place, (year) => quantity(0, year)),
      );
    default:
      return structuralLoss(place, school);
  }
}

function belowThreshold(place: Place, school: School, pupils: Rational): Rational {
  const decimals = isGiven(place, "decimals") ? Number(valueFor(place, "decimals", null).top) : 2;
  const has = pupils.top === 0n ? NOTHING : roundTo(over(at(newAmounts(place), school.id), pupils), decimals);
  return times(largest(NOTHING, less(needed(place, "threshold", school), has)), pupils);
}

/** The loss on the named parts, and never more than the whole loss. */
function structuralLoss(place: Place, { id }: School): Rational {
  const lost = less(at(oldInAll(place), id), at(sumOfParts(place, place.done), id));
  const structural = less(at(oldAmounts(place), id), at(newAmounts(place), id));
  return largest(NOTHING, smallest(lost, structural));
}

/** 1 within the limit, 0 from the end of the taper (or at once), and a straight line between. */
function weight(place: Place, school: School, no: number, order: number): Rational {
  const index = (NAMES_OF_FORM[choiceFor(place, "form")] ?? 1) + order;
  const fact = overYears(place, (year) => quantityAt(place, index, school, year));
  const limit = valueFor(place, `limit${no}`, null);
  const atMost = choiceFor(place, `direction${no}`) === "atMost";
  const within = (bound: Rational): boolean => (atMost ? !isBelow(bound, fact) : !isBelow(fact, bound));
  if (within(limit)) return SINGLE;
  if (!isGiven(place, `taper${no}`)) return NOTHING;
  const taper = valueFor(place, `taper${no}`, null);
  return within(taper) ? over(less(fact, taper), less(limit, taper)) : NOTHING;
}
