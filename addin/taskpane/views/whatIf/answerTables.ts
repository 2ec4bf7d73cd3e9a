import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { AnswerView, ConsequenceRow, GapView } from "../../../present/solve/answerView.js";
import { FIND_TEXTS } from "../../../text/findTexts.js";
import { RESULT_TEXTS, SCHOOL_COLUMN_TEXTS } from "../../../text/resultTexts.js";
import { showChange, showDecimal, showPercent } from "../../../text/showDecimal.js";

/** The schools that are outside what was asked, and by how much; the worst first. */
export const gapTable = (schools: readonly GapView[], language: Language): TemplateResult => html`
  <h3>${FIND_TEXTS.short[language]} (${schools.length})</h3>
  <div class="scroll" role="region" tabindex="0" aria-label=${FIND_TEXTS.short[language]}>
    <table>
      <thead>
        <tr>
          <th scope="col" class="pinned">${SCHOOL_COLUMN_TEXTS.name[language]}</th>
          <th scope="col" class="number">${FIND_TEXTS.shortOf[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${schools.map(
          ({ name, gap }) => html`
            <tr>
              <th scope="row" class="pinned">${name}</th>
              <td class="number">${showDecimal(gap, language)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

const COLUMNS = ["difference", "percent", "before", "after"] as const;

/** What the answer does to every school, in the order of their ids. */
export function consequenceTable(
  { kind, consequence, total }: Extract<AnswerView, { readonly found: true }>,
  language: Language,
): TemplateResult {
  const heading = (kind === "phaseIn" ? FIND_TEXTS.whenOver : FIND_TEXTS.perSchool)[language];
  return html`
    <h3>${heading}</h3>
    <div class="scroll" role="region" tabindex="0" aria-label=${`${heading}; ${FIND_TEXTS.table[language]}`}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="pinned">${SCHOOL_COLUMN_TEXTS.name[language]}</th>
            ${COLUMNS.map((column) => html`<th scope="col" class="number">${SCHOOL_COLUMN_TEXTS[column][language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${consequence.map((row) => line(row, row.name, "", language))}
          ${line(total, RESULT_TEXTS.total[language], "total", language)}
        </tbody>
      </table>
    </div>
  `;
}

function line(row: ConsequenceRow, name: string, look: string, language: Language): TemplateResult {
  const { before, after, difference, percent } = row;
  const number = Number(difference) < 0 ? "number loss" : "number";
  return html`
    <tr class=${look}>
      <th scope="row" class="pinned">${name}</th>
      <td class=${number}>${showChange(difference, language)}</td>
      <td class=${number}>${showPercent(percent, language)}</td>
      <td class="number">${showDecimal(before, language)}</td>
      <td class="number">${showDecimal(after, language)}</td>
    </tr>
  `;
}
