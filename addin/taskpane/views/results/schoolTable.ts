import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Language } from "../../../../engine/index.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { sortBy } from "../../../app/results/arrangeSchools.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { orderSchools, type SchoolColumn, type SchoolOrder } from "../../../app/results/schoolOrder.js";
import type { ComparisonView, SchoolRow } from "../../../present/comparisonView.js";
import { RESULT_TEXTS, SCHOOL_COLUMN_TEXTS } from "../../../text/resultTexts.js";
import { changeCells } from "./changeCells.js";

const NUMBERS: readonly SchoolColumn[] = [
  "difference",
  "percent",
  "before",
  "after",
  "perPupilBefore",
  "perPupilAfter",
  "pupils",
];

/** Every school, in the order asked for; the difference stands first, since it is what is looked for. */
export function schoolTable(pane: Pane, { schools, total }: ComparisonView, state: PaneState): TemplateResult {
  const { language, results } = state;
  const inCluster = schools.filter(({ cluster }) => results.cluster === null || cluster === results.cluster);
  const shown = orderSchools(inCluster, results.order);
  return html`
    <h2>${RESULT_TEXTS.schools[language]} <span class="quiet">(${shown.length})</span></h2>
    <div class="scroll" role="region" tabindex="0" aria-label=${RESULT_TEXTS.table[language]}>
      <table>
        <thead>
          <tr>
            ${heading(pane, "name", results.order, language)}
            ${NUMBERS.map((column) => heading(pane, column, results.order, language))}
            <th scope="col">${RESULT_TEXTS.outside[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((school) => schoolRow(pane, school, language))}
          ${
            results.cluster === null
              ? html`<tr class="total">
                  <th scope="row" class="pinned">${RESULT_TEXTS.total[language]}</th>
                  ${changeCells(total, language)}
                  <td></td>
                </tr>`
              : ""
          }
        </tbody>
      </table>
    </div>
  `;
}

function heading(pane: Pane, column: SchoolColumn, order: SchoolOrder, language: Language): TemplateResult {
  const isSorted = order.by === column;
  const sorted = isSorted ? (order.isDescending ? "descending" : "ascending") : undefined;
  const arrow = isSorted ? (order.isDescending ? " ↓" : " ↑") : "";
  return html`
    <th scope="col" class=${column === "name" ? "pinned" : "number"} aria-sort=${ifDefined(sorted)}>
      <button type="button" @click=${() => sortBy(pane, column)}>
        ${SCHOOL_COLUMN_TEXTS[column][language]}<span aria-hidden="true">${arrow}</span>
      </button>
    </th>
  `;
}

function schoolRow(pane: Pane, school: SchoolRow, language: Language): TemplateResult {
  const { id, name, outsideLimit } = school;
  return html`
    <tr>
      <th scope="row" class="pinned">
        <button
          class="plain"
          type="button"
          title=${RESULT_TEXTS.openSchool[language]}
          @click=${() => void openSchool(pane, id)}
        >
          ${name}
        </button>
      </th>
      ${changeCells(school, language)}
      <td>${outsideLimit === true ? RESULT_TEXTS.isOutside[language] : ""}</td>
    </tr>
  `;
}
