import type { ScatterView } from "../../charts/scatterView.js";
import type { ComparisonView } from "../../present/comparisonView.js";
import type { FigureView } from "../../present/results/figuresView.js";
import { numberOf } from "./numberOf.js";

/** kr per pupil before and after, against the number of pupils or a figure of the workbook. */
export function perPupilData(
  { schools, total }: ComparisonView,
  figure: FigureView | null,
  cluster: string | null,
  axis: Pick<ScatterView, "xMeasure" | "xFormat">,
): ScatterView {
  return {
    schools: schools
      .filter((school) => cluster === null || school.cluster === cluster)
      .map(({ id, name, pupils, perPupilBefore, perPupilAfter }) => ({
        ...{ id, name },
        x: numberOf(figure ? (figure.bySchool[id] ?? null) : pupils),
        before: numberOf(perPupilBefore),
        after: numberOf(perPupilAfter),
      })),
    average: { before: numberOf(total.perPupilBefore), after: numberOf(total.perPupilAfter) },
    ...axis,
  };
}
