import { html, nothing, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import type { PaneState } from "../../../app/paneState.js";
import { isNewName, type DraftWords } from "../../../app/whatIf/saveDraft.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { focusWhenShown } from "../../parts/focusWhenShown.js";

/** What a scenario is called, and why it is there; a name that is taken is told at its field. */
export function scenarioWords(
  { language, book }: PaneState,
  onSave: (words: DraftWords) => void,
  onCancel: () => void,
): TemplateResult {
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
    if (isFree) onSave({ name: text("name"), reason: text("reason"), requestedBy: text("requestedBy") });
  };
  const field = (name: "name" | "reason" | "requestedBy"): TemplateResult => html`
    <label class="field">
      <span>${WHAT_IF_TEXTS[name][language]}</span>
      <input
        type="text"
        name=${name}
        ${name === "name" ? focusWhenShown() : nothing}
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
        <fluent-button @click=${onCancel}>${WHAT_IF_TEXTS.cancel[language]}</fluent-button>
      </div>
    </form>
  `;
}
