import { html, type TemplateResult } from "lit";
import type { WhatIfView } from "../../../app/engineCalls.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { chooseWhatIfChart, chooseWhatIfMeasure, compareWith } from "../../../app/whatIf/turnDials.js";
import { divergingChart } from "../../../charts/divergingChart.js";
import { phaseInChart } from "../../../charts/phaseInChart.js";
import { CHART_TEXTS } from "../../../text/chartTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { againstText, WHAT_IF_CHART_TEXTS, WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { differenceData } from "../../chartData/differenceData.js";
import { pathData } from "../../chartData/pathData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf, chosenSchool } from "../../parts/chartOptionsOf.js";
import { measureField } from "../../parts/measureField.js";
import { selectField } from "../../parts/selectField.js";
import { tabList } from "../../parts/tabs.js";

/** What the turns do, by school or by year, against "before" or against the scenario as it stands. */
export function effectChart(pane: Pane, shown: WhatIfView, state: PaneState): TemplateResult {
  const { language, whatIf, selection } = state;
  const { chart, against, measure } = whatIf;
  return html`
    <div class="choices">
      ${selectField(
        WHAT_IF_TEXTS.against[language],
        [
          { value: "from", label: againstText("from", selection?.from ?? "")[language] },
          { value: "to", label: againstText("to", selection?.to ?? "")[language] },
        ],
        against,
        (chosen) => void compareWith(pane, chosen === "to" ? "to" : "from"),
      )}
      ${measureField(measure, language, (chosen) => chooseWhatIfMeasure(pane, chosen))}
    </div>
    ${tabList({
      label: CHART_TEXTS.charts[language],
      tabs: (["difference", "phaseIn"] as const).map((id) => ({ id, label: WHAT_IF_CHART_TEXTS[id][language] })),
      selected: chart,
      panelId: "chart",
      onSelect: (id) => void chooseWhatIfChart(pane, id === "phaseIn" ? "phaseIn" : "difference"),
    })}
    <div id="chart" role="tabpanel" aria-labelledby=${`tab-${chart}`}>${chartOf(pane, shown, state)}</div>
  `;
}

function chartOf(pane: Pane, { comparison, path }: WhatIfView, state: PaneState): TemplateResult {
  const { language, whatIf, selection } = state;
  const { chart, measure } = whatIf;
  const school = {
    selected: chosenSchool(selection?.schoolId),
    onSelect: (id: string) => void openSchool(pane, id),
  };
  if (chart === "difference") {
    const data = differenceData(comparison, measure, null);
    return chartBox((width) =>
      divergingChart(data, { ...chartOptionsOf("difference", measure, language, width), ...school }),
    );
  }
  if (!path) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
  const data = pathData(path, measure, () => true);
  return chartBox((width) => phaseInChart(data, { ...chartOptionsOf("phaseIn", measure, language, width), ...school }));
}
