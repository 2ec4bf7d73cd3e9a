import { holdsOf, type Hold } from "./classes.js";
import { choiceFor, isGiven, valueFor } from "./parameters.js";
import type { Place } from "./place.js";
import type { PerSchoolYear } from "./pupilBased.js";
import { isBelow, largest, less, NOTHING, rational, sum, times, type Rational } from "./rational.js";
import type { School } from "../../engine/domain/school.js";

const overHolds =
  (perHold: (place: Place, school: School, hold: Hold) => Rational): PerSchoolYear =>
  (place, school, schoolYear) => {
    const pupils = { school: school.id, schoolYear, groups: place.part.groups };
    const holds = holdsOf(place.input, pupils, place.part.table ?? "", choiceFor(place, "place") === "site");
    return sum(holds.map((hold) => perHold(place, school, hold)));
  };

/** Rate × classes by the hold's highest grade; a hold whose classes are small on average has a rate of its own. */
export const perClass = overHolds((place, school, { pupils, classes, highestGrade }) => {
  const isSmall =
    isGiven(place, "smallClass") &&
    !isBelow(times(valueFor(place, "smallClass", school, highestGrade), rational(classes)), rational(pupils));
  return times(valueFor(place, isSmall ? "smallRate" : "rate", school, highestGrade), rational(classes));
});

/** A rate for every pupil of a hold beyond so many per class. */
export const pupilsAboveThreshold = overHolds((place, school, { pupils, classes, highestGrade }) => {
  const threshold = times(valueFor(place, "threshold", school, highestGrade), rational(classes));
  const above = largest(NOTHING, less(rational(pupils), threshold));
  return times(valueFor(place, "rate", school, highestGrade), above);
});
