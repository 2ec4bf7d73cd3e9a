import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { WhatIfView as Shown } from "../../../app/engineCalls.js";
import { PANE_TEXTS, VIEW_TEXTS } from "../../../text/paneTexts.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { PaneView } from "../../paneView.js";
import { issueList } from "../../parts/issueList.js";
import { whyNothing } from "../../parts/needs.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { tabStyles } from "../../styles/tabStyles.js";
import { frameLines } from "../results/frameLines.js";
import { resultsStyles } from "../results/resultsStyles.js";
import { dialList } from "./dialList.js";
import { effectChart } from "./effectChart.js";
import { effectTable } from "./effectTable.js";
import { saveForm } from "./saveForm.js";
import { whatIfStyles } from "./whatIfStyles.js";

/** Hvad nu hvis: numbers of a scenario to turn, and what it does while the hand moves. */
export class WhatIfPageView extends PaneView {
  static override styles = [
    ...PaneView.styles,
    ...[fieldStyles, selectionStyles, tableStyles, tabStyles, resultsStyles, whatIfStyles],
  ];

  override render(): TemplateResult {
    const { pane, state } = this;
    const nothing = whyNothing(pane, state);
    if (nothing) return nothing;
    const { language, whatIf } = state;
    const dials = shownValue(whatIf.dials);
    const shown = shownValue(whatIf.shown);
    return html`
      <div class="stack">
        <h1 class="hidden-visually">${VIEW_TEXTS.whatIf[language]}</h1>
        <p class="quiet small">${WHAT_IF_TEXTS.intro[language]}</p>
        ${selectionBar(pane, state)}
        ${dials ? dialList(pane, dials, state) : html`<p>${PANE_TEXTS.computing[language]}</p>`}
        ${dials ? saveForm(pane, dials, state) : ""}
        ${whatIf.shown.kind === "refused" ? issueList(pane, whatIf.shown.issues, language) : ""}
        ${shown ? this.effect(shown) : ""}
      </div>
    `;
  }

  private effect(shown: Shown): TemplateResult {
    const { pane, state } = this;
    return html`
      <h2>${WHAT_IF_TEXTS.effect[state.language]}</h2>
      ${frameLines(shown.comparison.frames, state.language)} ${effectChart(pane, shown, state)}
      ${effectTable(pane, shown.comparison, state.language)}
    `;
  }
}

customElements.define("tildel-what-if", WhatIfPageView);
