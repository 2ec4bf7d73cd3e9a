import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { phaseInChart } from "../../../charts/phaseInChart.js";
import { CHART_TEXTS } from "../../../text/chartTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { pathData } from "../../chartData/pathData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf, chosenSchool } from "../../parts/chartOptionsOf.js";
import { issueList } from "../../parts/issueList.js";

/** The way of every school from the old model to the new, year by year. */
export function pathChart(pane: Pane, { language, results, selection }: PaneState): TemplateResult {
  const { path, measure, cluster } = results;
  if (path.kind === "refused") return issueList(pane, path.issues, language);
  const shown = shownValue(path);
  if (!shown) return html`<p>${(path.kind === "ready" ? CHART_TEXTS.noPath : PANE_TEXTS.computing)[language]}</p>`;
  const data = pathData(shown, measure, (school) => cluster === null || school.cluster === cluster);
  return html`
    ${shown.hasTransition ? "" : html`<p class="quiet small">${CHART_TEXTS.noTransition[language]}</p>`}
    ${chartBox((width) =>
      phaseInChart(data, {
        ...chartOptionsOf("phaseIn", measure, language, width),
        selected: chosenSchool(selection?.schoolId),
        onSelect: (id) => void openSchool(pane, id),
      }),
    )}
  `;
}
