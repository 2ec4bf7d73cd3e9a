import { html, type PropertyValues, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { WhatIfView as Shown } from "../../../app/engineCalls.js";
import { choosePart } from "../../../app/whatIf/changeFind.js";
import type { DialsView } from "../../../present/whatIf/dialsView.js";
import { FIND_TEXTS, PART_TEXTS } from "../../../text/findTexts.js";
import { PANE_TEXTS, VIEW_TEXTS } from "../../../text/paneTexts.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { PaneView } from "../../paneView.js";
import { issueList } from "../../parts/issueList.js";
import { whyNothing } from "../../parts/needs.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { tabList } from "../../parts/tabs.js";
import { checkStyles } from "../../styles/checkStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { primaryStyles } from "../../styles/primaryStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { tabStyles } from "../../styles/tabStyles.js";
import { frameLines } from "../results/frameLines.js";
import { resultsStyles } from "../results/resultsStyles.js";
import { answerShown } from "./answerShown.js";
import { dialList } from "./dialList.js";
import { effectChart } from "./effectChart.js";
import { effectTable } from "./effectTable.js";
import { findStyles } from "./findStyles.js";
import { questionForm } from "./questionForm.js";
import { saveForm } from "./saveForm.js";
import { whatIfStyles } from "./whatIfStyles.js";

const PARTS = ["turn", "find"] as const;

/** Hvad nu hvis: numbers of a scenario to turn, and what it does while the hand moves; or the number is found. */
export class WhatIfPageView extends PaneView {
  static override styles = [
    ...PaneView.styles,
    ...[
      fieldStyles,
      selectionStyles,
      tableStyles,
      tabStyles,
      resultsStyles,
      checkStyles,
      primaryStyles,
      whatIfStyles,
      findStyles,
    ],
  ];

  override render(): TemplateResult {
    const { pane, state } = this;
    const nothing = whyNothing(pane, state);
    if (nothing) return nothing;
    const { language, whatIf } = state;
    const { part } = whatIf;
    const dials = shownValue(whatIf.dials);
    const shown = part === "turn" ? this.turning(dials) : this.finding(dials);
    return html`
      <div class="stack">
        <h1 class="hidden-visually">${VIEW_TEXTS.whatIf[language]}</h1>
        ${selectionBar(pane, state)}
        ${tabList({
          label: FIND_TEXTS.parts[language],
          tabs: PARTS.map((id) => ({ id, label: PART_TEXTS[id][language] })),
          selected: part,
          panelId: "part",
          onSelect: (id) => choosePart(pane, id === "find" ? "find" : "turn"),
        })}
        <div id="part" class="stack" role="tabpanel" aria-labelledby=${`tab-${part}`}>${shown}</div>
      </div>
    `;
  }

  /** Once the answer is there it has the keyboard; where a field cannot be read, the first of those has. */
  override updated(changed: PropertyValues<this>): void {
    const [before, now] = [changed.get("state")?.whatIf.find, this.state.whatIf.find];
    if (before?.answer.kind !== "loading" || now.answer.kind === "loading") return;
    const wanted = now.faults.length > 0 ? "[aria-invalid=true]" : "#answer";
    const target = this.renderRoot.querySelector(wanted);
    if (target instanceof HTMLElement) target.focus();
  }

  private turning(dials: DialsView | null): TemplateResult {
    const { pane, state } = this;
    const { language, whatIf } = state;
    const shown = shownValue(whatIf.shown);
    return html`
      <p class="quiet small">${WHAT_IF_TEXTS.intro[language]}</p>
      ${dials ? dialList(pane, dials, state) : html`<p>${PANE_TEXTS.computing[language]}</p>`}
      ${dials ? saveForm(pane, dials, state) : ""}
      ${whatIf.shown.kind === "refused" ? issueList(pane, whatIf.shown.issues, language) : ""}
      ${shown ? this.effect(shown) : ""}
    `;
  }

  private finding(dials: DialsView | null): TemplateResult {
    const { pane, state } = this;
    const { language } = state;
    return html`
      <p class="quiet small">${FIND_TEXTS.intro[language]}</p>
      ${dials ? questionForm(pane, dials, state) : html`<p>${PANE_TEXTS.computing[language]}</p>`}
      ${answerShown(pane, state)}
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
