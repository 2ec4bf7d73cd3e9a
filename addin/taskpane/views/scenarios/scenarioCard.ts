import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { bookView } from "../../../app/book/bookState.js";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { select } from "../../../app/results/compareSelected.js";
import { chooseStatus, typeText } from "../../../app/scenarios/editScenario.js";
import { openForm } from "../../../app/scenarios/showScenarios.js";
import type { ScenariosView, ScenarioView } from "../../../present/scenariosView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { changeCount, SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { selectField } from "../../parts/selectField.js";
import { textField } from "../../parts/textField.js";
import { sealedLine, sealForm } from "./sealForm.js";

/** One scenario: what it builds on, its status, why it is there and who asked for it. */
export function scenarioCard(
  pane: Pane,
  view: ScenariosView,
  scenario: ScenarioView,
  state: PaneState,
): TemplateResult {
  const { language, book } = state;
  const { name, buildsOn, status, changes, place } = scenario;
  const statuses = view.statuses.map((choice) => ({ value: choice.status, label: choice.label }));
  return html`
    <li class="scenario">
      <p>
        <button
          class="plain strong"
          type="button"
          title=${PANE_TEXTS.goToCell[language]}
          @click=${() => void goTo(pane, place)}
        >
          ${name}
        </button>
        <span class="quiet small">
          ${SCENARIO_TEXTS.buildsOn[language]} ${buildsOn} · ${changeCount(changes)[language]}
        </span>
      </p>
      ${selectField(
        SCENARIO_TEXTS.status[language],
        statuses,
        status,
        (chosen) => void chooseStatus(pane, view, scenario, chosen),
      )}
      ${scenario.reasonPlace && text(pane, scenario, "reason", language)}
      ${scenario.requestedByPlace && text(pane, scenario, "requestedBy", language)} ${sealedLine(pane, scenario, state)}
      <div class="row">
        <fluent-button size="small" @click=${() => void select(pane, { from: buildsOn, to: name })}>
          ${SCENARIO_TEXTS.compare[language]}
        </fluent-button>
        <fluent-button size="small" @click=${() => openForm(pane, { copyOf: name })}>
          ${SCENARIO_TEXTS.copy[language]}
        </fluent-button>
        ${bookView(book)?.isComputable === true ? sealForm(pane, scenario, state) : ""}
      </div>
    </li>
  `;
}

const text = (
  pane: Pane,
  scenario: ScenarioView,
  column: "reason" | "requestedBy",
  language: Language,
): TemplateResult => {
  const label = SCENARIO_TEXTS[column][language];
  const onType = (typed: string): void => void typeText(pane, scenario, column, typed);
  return textField(label, scenario[column], onType, `${label}: ${scenario.name}`);
};
