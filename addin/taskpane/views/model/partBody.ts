import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { goTo } from "../../../app/book/goTo.js";
import { typeValue } from "../../../app/model/editPart.js";
import type { Pane } from "../../../app/pane.js";
import type { PartView } from "../../../present/modelView.js";
import type { ParameterView, ValueView } from "../../../present/parameterView.js";
import { MODEL_TEXTS, valueLabel } from "../../../text/modelTexts.js";
import { showDecimal } from "../../../text/showDecimal.js";
import { choiceField } from "../../parts/choiceField.js";

/** All about a part: how it is computed, what it looks at, and its parameters with unit, year and source. */
export function partBody(pane: Pane, part: PartView, language: Language): TemplateResult {
  const { formula, summary, details, note, parameters, place } = part;
  return html`
    <div class="body">
      <p>${summary}</p>
      ${
        formula.length === 0
          ? ""
          : html`<h2>${MODEL_TEXTS.formula[language]}</h2>
              <ol class="formula small">
                ${formula.map(({ label, words }) => html`<li><span class="strong">${label}</span> = ${words}</li>`)}
              </ol>`
      }
      <dl class="details">
        ${details.map(
          ({ label, value }) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
        ${
          note === ""
            ? ""
            : html`<dt>${MODEL_TEXTS.note[language]}</dt>
                <dd>${note}</dd>`
        }
      </dl>
      <div>
        <button class="plain small" type="button" @click=${() => void goTo(pane, place)}>
          ${MODEL_TEXTS.toRow[language]}
        </button>
      </div>
      <h2>${MODEL_TEXTS.parameters[language]}</h2>
      ${
        parameters.length === 0
          ? html`<p class="quiet small">${MODEL_TEXTS.noParameters[language]}</p>`
          : parameters.map((parameter) => parameterFields(pane, parameter, language))
      }
    </div>
  `;
}

function parameterFields(pane: Pane, parameter: ParameterView, language: Language): TemplateResult {
  const { name, unit, priceLevel, source, choices, values, place } = parameter;
  const whom = whomWords(parameter, language);
  const prices = priceLevel === "" ? "" : `${priceLevel}-${MODEL_TEXTS.prices[language]}`;
  const facts = [unit, prices, source === "" ? "" : `${MODEL_TEXTS.source[language]}: ${source}`];
  return html`
    <div class="parameter">
      <p>
        <button class="plain" type="button" @click=${() => void goTo(pane, place)}>${name}</button>
        <span class="small">${whom}</span>
      </p>
      <div class="values">
        ${values.map((value) => {
          const said = valueLabel([name, whom, String(value.year)]);
          return choices.length === 0
            ? valueField(pane, value, said, language)
            : choiceField(
                String(value.year),
                choices,
                value.word ?? "",
                (word) => void typeValue(pane, value, word),
                said,
              );
        })}
      </div>
      <p class="quiet small">${facts.filter((fact) => fact !== "").join(" · ")}</p>
    </div>
  `;
}

/** "Skole: 103, trin 0–3"; empty for everybody. */
function whomWords({ scope, gradeFrom, gradeTo }: ParameterView, language: Language): string {
  const grades = gradeFrom === null ? "" : `${MODEL_TEXTS.grades[language]} ${gradeFrom}–${gradeTo ?? ""}`;
  return [scope, grades].filter((word) => word !== "").join(", ");
}

function valueField(pane: Pane, value: ValueView, label: string, language: Language): TemplateResult {
  const { year, decimal, word } = value;
  return html`
    <label class="field">
      <span aria-hidden="true">${year}</span>
      <input
        type="text"
        aria-label=${label}
        .value=${decimal === null ? (word ?? "") : showDecimal(decimal, language)}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) void typeValue(pane, value, currentTarget.value);
        }}
      />
    </label>
  `;
}
