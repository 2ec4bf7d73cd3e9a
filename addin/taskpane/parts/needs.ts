import { html, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import { bookView } from "../../app/book/bookState.js";
import type { Pane } from "../../app/pane.js";
import type { PaneState } from "../../app/paneState.js";
import { showView } from "../../app/showView.js";
import { PANE_TEXTS } from "../../text/paneTexts.js";

/** Said by views that have nothing to show before the workbook has tables. */
export const needsTables = (pane: Pane, language: Language): TemplateResult => html`
  <div class="stack">
    <p>${PANE_TEXTS.needsTables[language]}</p>
    <div>
      <fluent-button appearance="primary" @click=${() => showView(pane, "start")}>
        ${PANE_TEXTS.toStart[language]}
      </fluent-button>
    </div>
  </div>
`;

/** Why nothing can be computed, and where to go; null where everything can be. */
export function whyNothing(pane: Pane, { book, language }: PaneState): TemplateResult | null {
  if (book.kind === "unread") return html``;
  if (book.kind === "empty") return needsTables(pane, language);
  if (bookView(book)?.isComputable === true) return null;
  return html`
    <div class="stack">
      <p>${PANE_TEXTS.needsMending[language]}</p>
      <div>
        <fluent-button appearance="primary" @click=${() => showView(pane, "data")}>
          ${PANE_TEXTS.toData[language]}
        </fluent-button>
      </div>
    </div>
  `;
}
