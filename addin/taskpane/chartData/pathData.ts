import type { Measure } from "../../app/results/resultsState.js";
import type { PhaseInSchool, PhaseInView } from "../../charts/phaseInView.js";
import type { PathView, SchoolPath } from "../../present/results/pathView.js";
import { numberOf } from "./numberOf.js";

/**
 * The way from the old model to the new: in kr from the old amount of the first year to the new one of the last without
 * transition; in percent, what the school gets each year against the old model in that year.
 */
export function pathData(
  { years, schools }: PathView,
  measure: Measure,
  isShown: (school: SchoolPath) => boolean,
): PhaseInView {
  return {
    years: years.map(String),
    schools: schools.filter(isShown).map((school) => (measure === "kr" ? inKr(school) : inPercent(school))),
  };
}

function inKr({ id, name, steps }: SchoolPath): PhaseInSchool {
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    ...{ id, name },
    before: numberOf(first?.old ?? null),
    years: steps.map(({ amount }) => Number(amount)),
    after: numberOf(last?.straight ?? null),
  };
}

function inPercent({ id, name, steps }: SchoolPath): PhaseInSchool {
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    ...{ id, name },
    before: first && first.percent !== null ? 0 : null,
    years: steps.map(({ percent }) => numberOf(percent)),
    after: numberOf(last?.straightPercent ?? null),
  };
}
