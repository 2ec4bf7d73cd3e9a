import type { KeyFigure } from "../../engine/domain/pupilCount.js";
import type { School } from "../../engine/domain/school.js";
import { curveAt } from "./curve.js";
import { valueFor, weightOf } from "./parameters.js";
import type { Place } from "./place.js";
import { fromFraction, over, rational, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";
import { curveName } from "./tableOf.js";

/** A school's key figure of a year; a row without a year holds for every year. */
export function keyFigureOf({ input }: Place, name: string, school: School, year: number): Rational {
  const rows = (figuresBySchool(input.keyFigures).get(school.id) ?? []).filter((row) => sameName(row.name, name));
  const row = rows.find((own) => own.year === year) ?? rows.find((all) => all.year === null);
  if (!row) throw new Refused(`missingKeyFigure ${name} ${year}`);
  return fromFraction(row.value.value);
}

const bySchool = new WeakMap<readonly KeyFigure[], ReadonlyMap<string, readonly KeyFigure[]>>();

function figuresBySchool(figures: readonly KeyFigure[]): ReadonlyMap<string, readonly KeyFigure[]> {
  const known = bySchool.get(figures);
  if (known) return known;
  const found = new Map<string, KeyFigure[]>();
  for (const figure of figures) found.set(figure.schoolId, [...(found.get(figure.schoolId) ?? []), figure]);
  bySchool.set(figures, found);
  return found;
}

/** The named key figures, each the mean of so many years up to the budget year, times their weights; then the curve. */
export function socialFigure(place: Place, names: readonly string[], school: School): Rational {
  const years = Number(valueFor(place, "yearsAveraged", null).top);
  const last = place.year - Number(valueFor(place, "yearsBack", null).top);
  const weighted = names.map((name) => {
    const values = Array.from({ length: years }, (_, back) => figureOfYear(place, name, school, last - back));
    return times(weightOf(place, name, names.length === 1), over(sum(values), rational(years)));
  });
  const social = sum(weighted);
  return curveName(place) === null
    ? social
    : curveAt(place, social, Number(valueFor(place, "factorDecimals", null).top));
}

/** A column of Skoler may serve as a key figure of the budget year itself. */
function figureOfYear(place: Place, name: string, school: School, year: number): Rational {
  const fact = [...school.facts].find(([header]) => sameName(header, name))?.[1].value;
  if (fact !== undefined && typeof fact !== "string" && year === place.year) return fromFraction(fact);
  return keyFigureOf(place, name, school, year);
}
