import { html, type TemplateResult } from "lit";
import { bookView } from "../../app/book/bookState.js";
import type { Pane } from "../../app/pane.js";
import type { PaneState } from "../../app/paneState.js";
import { select } from "../../app/results/compareSelected.js";
import { RESULT_TEXTS } from "../../text/resultTexts.js";
import { selectField } from "./selectField.js";

/** How many letters a field has room for that shares its line with others. */
const LETTERS_SHOWN = 15;

/** What is compared: before, after and the budget year. The same for every view that shows results. */
export function selectionBar(pane: Pane, { book, selection, language }: PaneState): TemplateResult {
  const names = bookView(book)?.names ?? [];
  if (selection === null) return html``;
  const choices = names.map(({ name }) => ({ value: name, label: name }));
  const years = names.find(({ name }) => name === selection.to)?.years ?? [];
  return html`
    <div class="selection">
      ${selectField(
        RESULT_TEXTS.from[language],
        choices,
        selection.from,
        (from) => void select(pane, { from }),
        LETTERS_SHOWN,
      )}
      ${selectField(RESULT_TEXTS.to[language], choices, selection.to, (to) => void select(pane, { to }), LETTERS_SHOWN)}
      ${selectField(
        RESULT_TEXTS.year[language],
        years.map((year) => ({ value: String(year), label: String(year) })),
        String(selection.year),
        (year) => void select(pane, { year: Number(year) }),
      )}
    </div>
  `;
}
