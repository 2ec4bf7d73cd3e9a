import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { TableView } from "../../../present/bookView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { showCount } from "../../../text/showDecimal.js";
import { START_TEXTS } from "../../../text/startTexts.js";

/** The tables that were read, each with the way to it. */
export function tableList(pane: Pane, tables: readonly TableView[], language: Language): TemplateResult {
  return html`
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${START_TEXTS.table[language]}</th>
            <th scope="col" class="number">${START_TEXTS.rows[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${tables.map((table) => tableRow(pane, table, language))}
        </tbody>
      </table>
    </div>
  `;
}

function tableRow(pane: Pane, { label, sheet, address, rows }: TableView, language: Language): TemplateResult {
  const onClick = (): void => void goTo(pane, { sheet, address });
  return html`
    <tr>
      <th scope="row">
        <button class="plain" type="button" title=${PANE_TEXTS.goToCell[language]} @click=${onClick}>${label}</button>
      </th>
      <td class="number">${showCount(rows, language)}</td>
    </tr>
  `;
}
