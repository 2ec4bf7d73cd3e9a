import { html, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import { goTo } from "../../app/book/goTo.js";
import type { Pane } from "../../app/pane.js";
import type { IssueView } from "../../present/issueView.js";
import { DATA_TEXTS } from "../../text/dataTexts.js";

/** Why something could not be computed, briefly, each with the way to its cell. */
export const issueList = (pane: Pane, issues: readonly IssueView[], language: Language): TemplateResult => html`
  <ul class="issues">
    ${issues.map(
      ({ where, found, remedy, place }) => html`
        <li>
          ${
            place === null
              ? html`<span class="strong">${where}</span>`
              : html`<button class="plain" type="button" @click=${() => void goTo(pane, place)}>${where}</button>`
          }:
          ${DATA_TEXTS.found[language].toLowerCase()} ${found}. ${remedy}
        </li>
      `,
    )}
  </ul>
`;
