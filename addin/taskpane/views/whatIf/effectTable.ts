import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { Pane } from "../../../app/pane.js";
import { openSchool } from "../../../app/results/openSchool.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { RESULT_TEXTS, SCHOOL_COLUMN_TEXTS } from "../../../text/resultTexts.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { changeCells } from "../results/changeCells.js";

const COLUMNS = ["difference", "percent", "before", "after", "perPupilBefore", "perPupilAfter", "pupils"] as const;

/** Every school, in the order of ids: rows stay where they are while the hand moves. */
export const effectTable = (pane: Pane, { schools, total }: ComparisonView, language: Language): TemplateResult => html`
  <div class="scroll" role="region" tabindex="0" aria-label=${WHAT_IF_TEXTS.table[language]}>
    <table>
      <thead>
        <tr>
          <th scope="col" class="pinned">${SCHOOL_COLUMN_TEXTS.name[language]}</th>
          ${COLUMNS.map((column) => html`<th scope="col" class="number">${SCHOOL_COLUMN_TEXTS[column][language]}</th>`)}
          <th scope="col">${RESULT_TEXTS.outside[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${schools.map(
          (school) => html`
            <tr>
              <th scope="row" class="pinned">
                <button class="plain" type="button" @click=${() => void openSchool(pane, school.id)}>
                  ${school.name}
                </button>
              </th>
              ${changeCells(school, language)}
              <td>${school.outsideLimit === true ? RESULT_TEXTS.isOutside[language] : ""}</td>
            </tr>
          `,
        )}
        <tr class="total">
          <th scope="row" class="pinned">${RESULT_TEXTS.total[language]}</th>
          ${changeCells(total, language)}
          <td></td>
        </tr>
      </tbody>
    </table>
  </div>
`;
