import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { Pane } from "../../../app/pane.js";
import { isFreeName, makeScenario, type NewScenario } from "../../../app/scenarios/makeScenario.js";
import { openForm } from "../../../app/scenarios/showScenarios.js";
import type { ScenariosView } from "../../../present/scenariosView.js";
import { copyHeading, copyName, SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { selectField } from "../../parts/selectField.js";
import { textField } from "../../parts/textField.js";
import { baseStyles } from "../../styles/baseStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { scenariosStyles } from "./scenariosStyles.js";

/** A new scenario, or a copy of one, which brings the same changes. */
export class ScenarioForm extends LitElement {
  static override properties: PropertyDeclarations = {
    pane: { attribute: false },
    view: { attribute: false },
    copyOf: { attribute: false },
    language: { attribute: false },
    draft: { state: true },
    isNameTaken: { state: true },
  };
  static override styles = [baseStyles, fieldStyles, scenariosStyles];

  declare pane: Pane;
  declare view: ScenariosView;
  declare copyOf: string | null;
  declare language: Language;
  declare draft: NewScenario | null;
  declare isNameTaken: boolean;

  constructor() {
    super();
    this.draft = null;
    this.isNameTaken = false;
  }

  override render(): TemplateResult {
    const { language, copyOf, view } = this;
    const { name, buildsOn, reason, requestedBy } = this.draft ?? this.proposed();
    const bases = view.bases.map((base) => ({ value: base, label: base }));
    const put = (change: Partial<NewScenario>): void => {
      this.draft = { ...(this.draft ?? this.proposed()), ...change };
    };
    return html`
      <fieldset>
        <legend>${copyOf === null ? SCENARIO_TEXTS.make[language] : copyHeading(copyOf)[language]}</legend>
        ${textField(SCENARIO_TEXTS.name[language], name, (typed) => put({ name: typed }))}
        ${this.isNameTaken ? html`<p class="loss" role="alert">${SCENARIO_TEXTS.nameTaken[language]}</p>` : ""}
        ${
          copyOf === null
            ? selectField(SCENARIO_TEXTS.buildsOn[language], bases, buildsOn, (base) => put({ buildsOn: base }))
            : ""
        }
        ${textField(SCENARIO_TEXTS.reason[language], reason, (typed) => put({ reason: typed }))}
        ${textField(SCENARIO_TEXTS.requestedBy[language], requestedBy, (typed) => put({ requestedBy: typed }))}
        <div class="row">
          <fluent-button appearance="primary" @click=${() => void this.save()}>
            ${SCENARIO_TEXTS.insert[language]}
          </fluent-button>
          <fluent-button @click=${() => openForm(this.pane, null)}>${SCENARIO_TEXTS.cancel[language]}</fluent-button>
        </div>
      </fieldset>
    `;
  }

  private proposed(): NewScenario {
    const { view, copyOf } = this;
    const original = view.scenarios.find(({ name }) => name === copyOf);
    if (!original) return { name: "", buildsOn: view.bases[0] ?? "", reason: "", requestedBy: "" };
    const { buildsOn, reason, requestedBy } = original;
    let number = 2;
    while (!isFreeName(view, copyName(original.name, number))) number += 1;
    return { name: copyName(original.name, number), buildsOn, reason, requestedBy };
  }

  private async save(): Promise<void> {
    const draft = this.draft ?? this.proposed();
    this.isNameTaken = !isFreeName(this.view, draft.name);
    if (!this.isNameTaken) await makeScenario(this.pane, this.view, draft, this.copyOf);
  }
}

customElements.define("tildel-scenario-form", ScenarioForm);
