import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { RESULT_TEXTS, SCHOOL_COLUMN_TEXTS } from "../../../text/resultTexts.js";
import { changeCells } from "./changeCells.js";

const COLUMNS = ["difference", "percent", "before", "after", "perPupilBefore", "perPupilAfter", "pupils"] as const;

/** The same by cluster; nothing where no school is in one. */
export function clusterTable({ clusters }: ComparisonView, language: Language): TemplateResult {
  if (clusters.length === 0) return html``;
  return html`
    <h2>${RESULT_TEXTS.clusters[language]}</h2>
    <div class="scroll" role="region" tabindex="0" aria-label=${RESULT_TEXTS.clusters[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="pinned">${RESULT_TEXTS.cluster[language]}</th>
            ${COLUMNS.map((column) => html`<th scope="col" class="number">${SCHOOL_COLUMN_TEXTS[column][language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${clusters.map(
            (cluster) => html`
              <tr>
                <th scope="row" class="pinned">${cluster.cluster} <span class="quiet">(${cluster.schools})</span></th>
                ${changeCells(cluster, language)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
