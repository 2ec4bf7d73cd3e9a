import type { School } from "../../engine/domain/school.js";
import { holdsOf } from "./classes.js";
import { keyFigureOf } from "./keyFigures.js";
import type { Place } from "./place.js";
import { pupilsIn, sitesIn, type WhichPupils } from "./pupils.js";
import { fromFraction, rational, roundTo, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { key, sameName } from "./sameName.js";
import { capsName } from "./tableOf.js";
import { schoolYearFrom } from "./followedYears.js";

/**
 * One name of Mængde/nøgle (or of a formula) for a school in one of the school years the part follows. Sites do not come
 * and go with pupils: in a part that follows the calendar year they are those of the school year running in January.
 */
export function quantityOf(place: Place, written: string, school: School, schoolYear: string | null): Rational {
  const name = key(written);
  if (name === "skole") return rational(1);
  const counted = countedName(name);
  if (!counted) return factOf(place, name, school);
  const inJanuary = name.startsWith("matrikler") ? schoolYearFrom(place.year - 1) : null;
  const counts = schoolYear ?? inJanuary;
  if (counts === null) throw new Refused("quantityNeedsCounts");
  return counted(place, { school: school.id, schoolYear: counts, groups: place.part.groups });
}

type Counted = (place: Place, which: WhichPupils) => Rational;

const pupils =
  (from: number, to: number): Counted =>
  (place, which) =>
    rational(pupilsIn(place.input, which, from, to));

const classesIn = (place: Place, which: WhichPupils): number => {
  const caps = capsName(place);
  if (caps === null) throw new Refused("quantityNeedsCaps");
  return holdsOf(place.input, which, caps, true).reduce((total, { classes }) => total + classes, 0);
};

/** A site without pupils in the school year is not in use. */
const sitesInUse = (place: Place, which: WhichPupils): number =>
  sitesIn(place.input, which).filter((site) => pupilsIn(place.input, { ...which, site }) > 0).length;

function countedName(name: string): Counted | null {
  const band = /^elever (\d+)\s?-\s?(\d+)$/.exec(name);
  if (band) return pupils(Number(band[1]), Number(band[2]));
  if (name === "elever") return pupils(0, 10);
  if (name === "klasser") return (place, which) => rational(classesIn(place, which));
  if (name === "elever pr. klasse") {
    return (place, which) => roundTo(rational(pupilsIn(place.input, which), Math.max(1, classesIn(place, which))), 2);
  }
  if (name === "matrikler") return (place, which) => rational(sitesInUse(place, which));
  if (name !== "matrikler ud over den første") return null;
  return (place, which) => rational(Math.max(0, sitesInUse(place, which) - 1));
}

/** A column of Skoler, or else the budget year's key figure. */
function factOf(place: Place, name: string, school: School): Rational {
  const fact = [...school.facts].find(([header]) => sameName(header, name))?.[1].value;
  if (typeof fact === "string") throw new Refused("quantityNotNumber");
  return fact ? fromFraction(fact) : keyFigureOf(place, name, school, place.year);
}
