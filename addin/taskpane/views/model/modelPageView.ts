import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import { chooseModel, startAdding } from "../../../app/model/showModel.js";
import { MODEL_TEXTS } from "../../../text/modelTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { PaneView } from "../../paneView.js";
import { whyNothing } from "../../parts/needs.js";
import { selectField } from "../../parts/selectField.js";
import { checkStyles } from "../../styles/checkStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import "./newPartForm.js";
import { modelStyles } from "./modelStyles.js";
import { partCard } from "./partCard.js";

/** Model: its parts in order, each with its formula in words and its parameters, to be edited where they stand. */
export class ModelPageView extends PaneView {
  static override styles = [...PaneView.styles, fieldStyles, checkStyles, tableStyles, modelStyles];

  override render(): TemplateResult {
    const { pane, state } = this;
    const { language, book, model } = state;
    const view = shownValue(model.shown);
    if (book.kind !== "read" || model.shown.kind === "refused") return whyNothing(pane, state) ?? html``;
    if (!view) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
    const models = view.models.map((name) => ({ value: name, label: name }));
    return html`
      <div class="stack" aria-busy=${model.shown.kind === "loading" ? "true" : "false"}>
        <h1>${MODEL_TEXTS.heading[language]}</h1>
        <p class="quiet">${MODEL_TEXTS.intro[language]}</p>
        ${selectField(MODEL_TEXTS.model[language], models, view.model, (name) => void chooseModel(pane, name))}
        <ol class="parts" aria-label=${MODEL_TEXTS.parts[language]}>
          ${view.parts.map((part) => partCard(pane, state, view, part))}
        </ol>
        ${
          model.isAdding
            ? html`<tildel-new-part .pane=${pane} .view=${view} .language=${language}></tildel-new-part>`
            : html`<div>
                <fluent-button @click=${() => startAdding(pane, true)}>${MODEL_TEXTS.add[language]}</fluent-button>
              </div>`
        }
      </div>
    `;
  }
}

customElements.define("tildel-model", ModelPageView);
