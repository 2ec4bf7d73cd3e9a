import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { addPart } from "../../../app/model/addPart.js";
import { startAdding } from "../../../app/model/showModel.js";
import type { Pane } from "../../../app/pane.js";
import type { CatalogueEntry, CatalogueParameter } from "../../../present/catalogue.js";
import type { ModelView } from "../../../present/modelView.js";
import { MODEL_TEXTS, valueLabel } from "../../../text/modelTexts.js";
import { choiceField } from "../../parts/choiceField.js";
import { selectField } from "../../parts/selectField.js";
import { textField } from "../../parts/textField.js";
import { baseStyles } from "../../styles/baseStyles.js";
import { checkStyles } from "../../styles/checkStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { modelStyles } from "./modelStyles.js";

const STEP = 5;

/** A new part from the catalogue of mechanisms: what its mechanism asks for, and nothing else. */
export class NewPartForm extends LitElement {
  static override properties: PropertyDeclarations = {
    pane: { attribute: false },
    view: { attribute: false },
    language: { attribute: false },
    mechanism: { state: true },
    isNameMissing: { state: true },
  };
  static override styles = [baseStyles, fieldStyles, checkStyles, modelStyles];

  declare pane: Pane;
  declare view: ModelView;
  declare language: Language;
  declare mechanism: string;
  declare isNameMissing: boolean;
  private readonly columns = new Map<string, string>();
  private readonly values = new Map<CatalogueParameter, Map<number, string>>();

  constructor() {
    super();
    this.mechanism = "";
    this.isNameMissing = false;
  }

  override render(): TemplateResult {
    const { language, view } = this;
    const { catalogue } = view;
    const entry = catalogue.find(({ id }) => id === this.mechanism) ?? catalogue[0];
    if (!entry) return html``;
    const choices = catalogue.map(({ id, label }) => ({ value: id, label }));
    return html`
      <fieldset>
        <legend>${MODEL_TEXTS.add[language]}</legend>
        <p class="quiet small">${MODEL_TEXTS.addHint[language]}</p>
        ${selectField(MODEL_TEXTS.mechanism[language], choices, entry.id, (id) => {
          this.mechanism = id;
          this.values.clear();
        })}
        <p class="small">${entry.summary}</p>
        ${this.text("name", MODEL_TEXTS.name[language], "")}
        ${this.text("number", MODEL_TEXTS.number[language], this.number())}
        ${this.isNameMissing ? html`<p class="loss" role="alert">${MODEL_TEXTS.nameMissing[language]}</p>` : ""}
        ${this.rowFields(entry)} ${entry.parameters.map((parameter) => this.parameter(parameter))}
        <div class="row">
          <fluent-button appearance="primary" @click=${() => void this.add(entry)}>
            ${MODEL_TEXTS.insert[language]}
          </fluent-button>
          <fluent-button @click=${() => startAdding(this.pane, false)}>${MODEL_TEXTS.cancel[language]}</fluent-button>
        </div>
      </fieldset>
    `;
  }

  private rowFields({ needsCountBasis, quantities, needsTable, mayLookAt }: CatalogueEntry): TemplateResult {
    const { language, view } = this;
    return html`
      ${this.text("frame", MODEL_TEXTS.frame[language], view.frames[0] ?? "")}
      ${this.text("groups", MODEL_TEXTS.groups[language], "")}
      ${this.text("countBasis", MODEL_TEXTS.countBasis[language], needsCountBasis ? "7/12+5/12" : "")}
      ${quantities === "" ? "" : this.text("quantities", `${MODEL_TEXTS.quantities[language]}: ${quantities}`, "")}
      ${needsTable ? this.text("table", MODEL_TEXTS.table[language], "") : ""}
      ${mayLookAt ? this.text("looksAt", MODEL_TEXTS.looksAt[language], "") : ""}
    `;
  }

  private text(column: string, label: string, proposed: string): TemplateResult {
    if (!this.columns.has(column)) this.columns.set(column, proposed);
    return textField(label, this.columns.get(column) ?? "", (typed) => this.columns.set(column, typed));
  }

  private parameter(parameter: CatalogueParameter): TemplateResult {
    const { label, unit, choices, isRequired, absent } = parameter;
    const hint = isRequired ? "" : `${MODEL_TEXTS.blankMeans[this.language]} ${absent}`;
    const facts = [choices.length === 0 ? unit : "", hint];
    return html`
      <div class="parameter">
        <p>
          <span class="strong">${label}</span>
          <span class="quiet small">${facts.filter((fact) => fact !== "").join(" · ")}</span>
        </p>
        <div class="values">
          ${this.view.years.map((year) => {
            const typed = this.values.get(parameter)?.get(year) ?? "";
            const type = (text: string): void => this.type(parameter, year, text);
            const said = valueLabel([label, String(year)]);
            return choices.length === 0
              ? textField(String(year), typed, type, said)
              : choiceField(String(year), choices, typed, type, said);
          })}
        </div>
      </div>
    `;
  }

  private type(parameter: CatalogueParameter, year: number, typed: string): void {
    const years = this.values.get(parameter) ?? new Map<number, string>();
    years.set(year, typed);
    this.values.set(parameter, years);
  }

  private number(): string {
    const last = this.view.parts.at(-1);
    return last ? String(Number(last.number) - STEP) : String(STEP + STEP);
  }

  private async add(entry: CatalogueEntry): Promise<void> {
    const { name = "", number = "", ...columns } = Object.fromEntries(this.columns);
    const isTaken = this.view.parts.some((part) => part.name.toLowerCase() === name.trim().toLowerCase());
    this.isNameMissing = name.trim() === "" || isTaken;
    if (this.isNameMissing) return;
    for (const parameter of entry.parameters.filter(({ isRequired }) => isRequired))
      if (!this.values.has(parameter)) this.values.set(parameter, new Map());
    await addPart(this.pane, this.view, entry, { name, number, columns, values: this.values });
  }
}

customElements.define("tildel-new-part", NewPartForm);
