import { html, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import { shownValue } from "../../../app/loadable.js";
import { openForm } from "../../../app/scenarios/showScenarios.js";
import type { ScenariosView } from "../../../present/scenariosView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { PaneView } from "../../paneView.js";
import { whyNothing } from "../../parts/needs.js";
import { missingTables } from "../../parts/missingTables.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { primaryStyles } from "../../styles/primaryStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { changeLogList } from "./changeLogList.js";
import { effectTable } from "./effectTable.js";
import "./scenarioForm.js";
import { scenarioCard } from "./scenarioCard.js";
import { scenariosStyles } from "./scenariosStyles.js";

/** Scenarier: those there are, a new one or a copy, and what differs between two. */
export class ScenariosPageView extends PaneView {
  static override styles = [
    ...PaneView.styles,
    ...[fieldStyles, tableStyles, selectionStyles, primaryStyles, scenariosStyles],
  ];

  override render(): TemplateResult {
    const { pane, state } = this;
    const { language, book, scenarios } = state;
    const view = shownValue(scenarios.shown);
    if (book.kind !== "read" || scenarios.shown.kind === "refused") return whyNothing(pane, state) ?? html``;
    if (!view) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
    return html`
      <div class="stack">
        <h1>${SCENARIO_TEXTS.heading[language]}</h1>
        <p class="quiet">${SCENARIO_TEXTS.intro[language]}</p>
        ${view.scenarios.length === 0 ? html`<p>${SCENARIO_TEXTS.none[language]}</p>` : ""}
        <ul class="scenarios" aria-label=${SCENARIO_TEXTS.heading[language]}>
          ${view.scenarios.map((scenario) => scenarioCard(pane, view, scenario, state))}
        </ul>
        ${this.making(view)} ${bookView(book)?.isComputable === true ? this.log() : ""}
      </div>
    `;
  }

  private making(view: ScenariosView): TemplateResult {
    const { pane, state } = this;
    const { language, scenarios } = state;
    if (view.missing.includes("scenarios")) return missingTables(pane, view.missing, language);
    return scenarios.form === null
      ? html`<div>
          <fluent-button @click=${() => openForm(pane, { copyOf: null })}
            >${SCENARIO_TEXTS.make[language]}</fluent-button
          >
        </div>`
      : html`<tildel-scenario-form
            .pane=${pane}
            .view=${view}
            .copyOf=${scenarios.form.copyOf}
            .language=${language}
          ></tildel-scenario-form>
          ${scenarios.lacking.length > 0 ? missingTables(pane, scenarios.lacking, language) : ""}`;
  }

  private log(): TemplateResult {
    const { pane, state } = this;
    const { language } = state;
    return html`
      <h2>${SCENARIO_TEXTS.log[language]}</h2>
      ${selectionBar(pane, state)} ${changeLogList(pane, state)} ${effectTable(pane, state)}
    `;
  }
}

customElements.define("tildel-scenarios", ScenariosPageView);
