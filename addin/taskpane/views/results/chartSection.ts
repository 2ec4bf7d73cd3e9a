import { html, type TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { RESULT_CHARTS } from "../../../app/results/resultsState.js";
import { chooseChart, chooseMeasure } from "../../../app/results/showChart.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { CHART_TEXTS, RESULT_CHART_TEXTS } from "../../../text/chartTexts.js";
import { measureField } from "../../parts/measureField.js";
import { tabList } from "../../parts/tabs.js";
import { besideChart } from "./besideChart.js";
import { differenceChart } from "./differenceChart.js";
import { pathChart } from "./pathChart.js";
import { perPupilChart } from "./perPupilChart.js";

/** One chart of four under the table, for the same schools as the table. */
export function chartSection(pane: Pane, comparison: ComparisonView, state: PaneState): TemplateResult {
  const { language, results } = state;
  const { chart, measure } = results;
  return html`
    <h2>${CHART_TEXTS.charts[language]}</h2>
    ${tabList({
      label: CHART_TEXTS.charts[language],
      tabs: RESULT_CHARTS.map((id) => ({ id, label: RESULT_CHART_TEXTS[id][language] })),
      selected: chart,
      panelId: "chart",
      onSelect: (id) => {
        const chosen = RESULT_CHARTS.find((known) => known === id);
        if (chosen) void chooseChart(pane, chosen);
      },
    })}
    <div id="chart" class="stack" role="tabpanel" aria-labelledby=${`tab-${chart}`}>
      ${chart === "perPupil" ? "" : measureField(measure, language, (chosen) => chooseMeasure(pane, chosen))}
      ${chartOf(pane, comparison, state)}
    </div>
  `;
}

function chartOf(pane: Pane, comparison: ComparisonView, state: PaneState): TemplateResult {
  switch (state.results.chart) {
    case "difference":
      return differenceChart(pane, comparison, state);
    case "perPupil":
      return perPupilChart(pane, comparison, state);
    case "phaseIn":
      return pathChart(pane, state);
    case "sideBySide":
      return besideChart(pane, state);
  }
}
