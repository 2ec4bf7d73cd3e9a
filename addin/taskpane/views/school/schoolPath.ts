import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { phaseInChart } from "../../../charts/phaseInChart.js";
import type { SchoolView } from "../../../present/school/schoolView.js";
import { CHART_TEXTS } from "../../../text/chartTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { pathData } from "../../chartData/pathData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf } from "../../parts/chartOptionsOf.js";
import { issueList } from "../../parts/issueList.js";

/** The school's way from the old amount to the new, year by year. */
export function schoolPath(pane: Pane, { id }: SchoolView, { language, results }: PaneState): TemplateResult {
  const { path } = results;
  if (path.kind === "refused") return issueList(pane, path.issues, language);
  const shown = shownValue(path);
  if (!shown) return html`<p>${(path.kind === "ready" ? CHART_TEXTS.noPath : PANE_TEXTS.computing)[language]}</p>`;
  const data = pathData(shown, "kr", (school) => school.id === id);
  return html`
    ${chartBox((width) => phaseInChart(data, { ...chartOptionsOf("ofSchool", "kr", language, width), selected: [id] }))}
    ${shown.hasTransition ? "" : html`<p class="quiet small">${CHART_TEXTS.noTransition[language]}</p>`}
  `;
}
