import { html, type TemplateResult } from "lit";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import type { Written } from "../../../app/writing/writingState.js";
import { showCount } from "../../../text/showDecimal.js";
import { cellCount, WRITING_TEXTS } from "../../../text/writingTexts.js";

/** The result sheets that stand in the workbook, whether they are up to date, and the way to each. */
export function writtenSheets(pane: Pane, { writing, language }: PaneState): TemplateResult {
  const { written } = writing;
  if (written === null) return html``;
  const words = wordsOf(written);
  return html`
    <section aria-label=${WRITING_TEXTS.written[language]}>
      <h2>${WRITING_TEXTS.written[language]}</h2>
      <p class=${written.isStale === false ? "notice" : "notice stale"} role="status">${words[language]}</p>
      <ul>
        ${written.sheets.map(
          ({ name, cells }) => html`
            <li>
              <button
                class="plain"
                type="button"
                title=${WRITING_TEXTS.openSheet[language]}
                @click=${() => void goTo(pane, { sheet: name, address: "A1" })}
              >
                ${name}
              </button>
              ${cells === null ? "" : html`<span class="quiet small">${cellCount(showCount(cells, language))[language]}</span>`}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function wordsOf({ isStale }: Written): (typeof WRITING_TEXTS)["fresh" | "stale" | "unknown"] {
  if (isStale === null) return WRITING_TEXTS.unknown;
  return isStale ? WRITING_TEXTS.stale : WRITING_TEXTS.fresh;
}
