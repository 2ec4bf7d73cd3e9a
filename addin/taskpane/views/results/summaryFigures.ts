import { html, type TemplateResult } from "lit";
import type { Language, Text } from "../../../../engine/index.js";
import type { Pane } from "../../../app/pane.js";
import { openSchool } from "../../../app/results/openSchool.js";
import type { ComparisonView, SchoolRow } from "../../../present/comparisonView.js";
import { limitsText, RESULT_TEXTS } from "../../../text/resultTexts.js";
import { showChange, showDecimal, showPercent } from "../../../text/showDecimal.js";

/** Who gains, who loses, who is outside the limit, and the two that are talked about. */
export function summaryFigures(pane: Pane, comparison: ComparisonView, language: Language): TemplateResult {
  const { gain, lose, unchanged, outsideLimit, lossLimit, gainLimit, schools } = comparison;
  const figure = (label: Text, value: number | null): TemplateResult =>
    value === null
      ? html``
      : html`<div>
          <dt>${label[language]}</dt>
          <dd>${value}</dd>
        </div>`;
  const find = (id: string | null): SchoolRow | undefined => schools.find((school) => school.id === id);
  return html`
    <dl class="figures">
      ${figure(RESULT_TEXTS.winners, gain)} ${figure(RESULT_TEXTS.losers, lose)}
      ${figure(RESULT_TEXTS.unchanged, unchanged)} ${figure(RESULT_TEXTS.outside, outsideLimit)}
    </dl>
    ${
      lossLimit === null && gainLimit === null
        ? ""
        : html`<p class="quiet small">
            ${limitsText(showDecimal(lossLimit, language) || "–", showDecimal(gainLimit, language) || "–")[language]}
          </p>`
    }
    <dl class="extremes">
      ${extreme(pane, RESULT_TEXTS.largestLoss, find(comparison.largestLoss), language)}
      ${extreme(pane, RESULT_TEXTS.largestGain, find(comparison.largestGain), language)}
    </dl>
  `;
}

function extreme(pane: Pane, label: Text, school: SchoolRow | undefined, language: Language): TemplateResult {
  if (!school) return html``;
  const { id, name, difference, percent } = school;
  const change = `${showChange(difference, language)} kr. ${percent === null ? "" : `(${showPercent(percent, language)})`}`;
  return html`
    <div>
      <dt>${label[language]}</dt>
      <dd><button class="plain" type="button" @click=${() => void openSchool(pane, id)}>${name}</button> ${change}</dd>
    </div>
  `;
}
