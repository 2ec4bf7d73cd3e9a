import type { Measure } from "../../app/results/resultsState.js";
import type { DivergingView } from "../../charts/divergingView.js";
import type { ComparisonView } from "../../present/comparisonView.js";
import { limitLines } from "./limitLines.js";
import { numberOf } from "./numberOf.js";

/** The change of every school, or of those of one cluster. Limits are percent, so they are lines in percent only. */
export function differenceData(
  { schools, lossLimit, gainLimit }: ComparisonView,
  measure: Measure,
  cluster: string | null,
): DivergingView {
  return {
    schools: schools
      .filter((school) => cluster === null || school.cluster === cluster)
      .map(({ id, name, cluster: own, percent, difference, outsideLimit }) => ({
        ...{ id, name, outsideLimit },
        cluster: own,
        value: numberOf(measure === "percent" ? percent : difference),
      })),
    clusters: [],
    limits: measure === "percent" ? limitLines(lossLimit, gainLimit) : [],
  };
}
