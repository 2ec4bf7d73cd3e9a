import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { CellRun } from "../../../present/school/cellRuns.js";
import type { LineView } from "../../../present/school/explanationView.js";
import { SCHOOL_TEXTS } from "../../../text/schoolTexts.js";

/** One numbered line in words; a line of several values has its rows in one table under the number. */
export const explainedLine = (pane: Pane, line: LineView, language: Language): TemplateResult => html`
  <li .value=${line.no}>
    <div class="line">
      <span class="strong">${line.label}</span>
      ${line.value === null ? "" : html`<span class="number strong">${line.value}</span>`}
    </div>
    <p class="small">${line.words}</p>
    ${line.from.length === 0 ? "" : html`<p class="small">${SCHOOL_TEXTS.from[language]} ${cells(pane, line.from)}</p>`}
    ${rowsOf(pane, line, language)}
  </li>
`;

const cells = (pane: Pane, from: readonly CellRun[]): readonly TemplateResult[] =>
  from.map(
    ({ label, place }) =>
      html`<button class="plain" type="button" @click=${() => void goTo(pane, place)}>${label}</button> `,
  );

function rowsOf(pane: Pane, { table, label }: LineView, language: Language): TemplateResult {
  if (!table) return html``;
  const { columns, rows } = table;
  const look = (index: number): string => (columns[index]?.isNumber === true ? "number" : "");
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${`${label}: ${SCHOOL_TEXTS.rows[language]}`}>
      <table>
        <thead>
          <tr>
            ${columns.map(({ heading }, index) => html`<th scope="col" class=${look(index)}>${heading}</th>`)}
            <th scope="col">${SCHOOL_TEXTS.cells[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ cells: values, from }) => html`
              <tr>
                ${values.map((value, index) => html`<td class=${look(index)}>${value}</td>`)}
                <td class="cells">${cells(pane, from)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
