import { html, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { isNewName, openSaving, saveDraft } from "../../../app/whatIf/saveDraft.js";
import type { DialsView } from "../../../present/whatIf/dialsView.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";

/** Turns the draft into a scenario of the workbook: a name, and why. */
export function saveForm(pane: Pane, { canSave }: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const isTurned = Object.keys(whatIf.turned).length > 0;
  if (!canSave) return html`<p class="quiet small">${WHAT_IF_TEXTS.noTables[language]}</p>`;
  if (!whatIf.isSaving || !isTurned)
    return html`
      <div>
        <fluent-button
          appearance="primary"
          ?disabled-focusable=${!isTurned}
          aria-disabled=${String(!isTurned)}
          @click=${() => openSaving(pane, true)}
        >
          ${WHAT_IF_TEXTS.save[language]}
        </fluent-button>
      </div>
    `;
  return form(pane, state);
}

function form(pane: Pane, { language, book }: PaneState): TemplateResult {
  const names = (bookView(book)?.names ?? []).map(({ name }) => name);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const said = new FormData(event.currentTarget);
    const text = (field: string): string => {
      const value = said.get(field);
      return typeof value === "string" ? value : "";
    };
    const field = event.currentTarget.elements.namedItem("name");
    const isFree = isNewName(names, text("name"));
    if (field instanceof HTMLInputElement) {
      field.setCustomValidity(isFree ? "" : WHAT_IF_TEXTS.taken[language]);
      field.reportValidity();
    }
    if (isFree) void saveDraft(pane, { name: text("name"), reason: text("reason"), requestedBy: text("requestedBy") });
  };
  const field = (name: "name" | "reason" | "requestedBy"): TemplateResult => html`
    <label class="field">
      <span>${WHAT_IF_TEXTS[name][language]}</span>
      <input
        type="text"
        name=${name}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) currentTarget.setCustomValidity("");
        }}
      />
    </label>
  `;
  return html`
    <form class="save" novalidate @submit=${submit}>
      ${field("name")} ${field("reason")} ${field("requestedBy")}
      <div class="row">
        <button class="primary" type="submit">${WHAT_IF_TEXTS.save[language]}</button>
        <fluent-button @click=${() => openSaving(pane, false)}>${WHAT_IF_TEXTS.cancel[language]}</fluent-button>
      </div>
    </form>
  `;
}
