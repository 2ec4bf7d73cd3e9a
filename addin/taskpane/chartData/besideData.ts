import type { Measure } from "../../app/results/resultsState.js";
import type { ScenarioView } from "../../charts/scenarioView.js";
import type { SideBySideView } from "../../present/results/sideBySideView.js";
import { limitLines } from "./limitLines.js";
import { numberOf } from "./numberOf.js";

/** Every school's change in each scenario, sorted by `sortBy`; of one cluster where one is chosen. */
export function besideData(
  { sides, schools, lossLimit, gainLimit }: SideBySideView,
  measure: Measure,
  cluster: string | null,
  sortBy: string,
): ScenarioView {
  const names = sides.map(({ name }) => name);
  return {
    scenarios: names,
    schools: schools
      .filter((school) => cluster === null || school.cluster === cluster)
      .map(({ id, name, changes }) => ({
        ...{ id, name },
        values: changes.map((change) => change && numberOf(measure === "percent" ? change.percent : change.difference)),
        outsideLimit: changes.map((change) => change?.outsideLimit ?? null),
      })),
    limits: measure === "percent" ? limitLines(lossLimit, gainLimit) : [],
    sortBy: Math.max(0, names.indexOf(sortBy)),
  };
}
