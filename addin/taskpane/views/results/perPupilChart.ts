import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { chooseFigure } from "../../../app/results/showChart.js";
import { scatterChart } from "../../../charts/scatterChart.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { plainFormat } from "../../../text/chartFormats.js";
import { CHART_TEXTS } from "../../../text/chartTexts.js";
import { perPupilData } from "../../chartData/perPupilData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf, chosenSchool } from "../../parts/chartOptionsOf.js";
import { selectField } from "../../parts/selectField.js";

/** kr per pupil against the size of the schools, or a number that the workbook has about them. */
export function perPupilChart(
  pane: Pane,
  comparison: ComparisonView,
  { language, results, selection }: PaneState,
): TemplateResult {
  const figures = shownValue(results.figures) ?? [];
  const figure = figures.find(({ name }) => name === results.figure) ?? null;
  const xMeasure = figure?.name ?? CHART_TEXTS.pupils[language];
  const data = perPupilData(comparison, figure, results.cluster, { xMeasure, xFormat: plainFormat(language) });
  return html`
    ${selectField(
      CHART_TEXTS.against[language],
      [
        { value: "", label: CHART_TEXTS.pupils[language] },
        ...figures.map(({ name }) => ({ value: name, label: name })),
      ],
      figure?.name ?? "",
      (name) => chooseFigure(pane, name === "" ? null : name),
    )}
    ${chartBox((width) =>
      scatterChart(data, {
        ...chartOptionsOf("perPupil", "kr", language, width),
        measure: CHART_TEXTS.krPerPupil[language],
        selected: chosenSchool(selection?.schoolId),
        onSelect: (id) => void openSchool(pane, id),
      }),
    )}
  `;
}
