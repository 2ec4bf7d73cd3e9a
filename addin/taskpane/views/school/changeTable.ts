import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { SchoolView } from "../../../present/school/schoolView.js";
import { SCHOOL_TEXTS } from "../../../text/schoolTexts.js";
import { showChange, showDecimal, showPercent, showWhole } from "../../../text/showDecimal.js";

/** What the school had and has: kr, kr per pupil, and the difference in kr and percent. */
export function changeTable({ change, outsideLimit }: SchoolView, language: Language): TemplateResult {
  const { before, after, difference, percent, pupils, perPupilBefore, perPupilAfter } = change;
  const look = Number(difference) < 0 ? "number strong loss" : "number strong";
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${SCHOOL_TEXTS.change[language]}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="number">${SCHOOL_TEXTS.before[language]}</th>
            <th scope="col" class="number">${SCHOOL_TEXTS.after[language]}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">${SCHOOL_TEXTS.amount[language]}</th>
            <td class="number">${showDecimal(before, language)}</td>
            <td class="number">${showDecimal(after, language)}</td>
          </tr>
          <tr>
            <th scope="row">${SCHOOL_TEXTS.perPupil[language]}</th>
            <td class="number">${showWhole(perPupilBefore, language)}</td>
            <td class="number">${showWhole(perPupilAfter, language)}</td>
          </tr>
        </tbody>
      </table>
    </div>
    <dl class="figures">
      <div>
        <dt>${SCHOOL_TEXTS.difference[language]}</dt>
        <dd class=${look}>${showChange(difference, language)} kr.</dd>
      </div>
      <div>
        <dt>${SCHOOL_TEXTS.percent[language]}</dt>
        <dd class=${look}>${showPercent(percent, language) || "–"}</dd>
      </div>
      <div>
        <dt>${SCHOOL_TEXTS.pupils[language]}</dt>
        <dd class="number strong">${showDecimal(pupils, language)}</dd>
      </div>
    </dl>
    ${outsideLimit === true ? html`<p class="strong">${SCHOOL_TEXTS.outside[language]}</p>` : ""}
  `;
}
