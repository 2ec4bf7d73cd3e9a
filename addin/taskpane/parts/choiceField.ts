import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** A field for one of a few words, or for none; `name` says more than the label. A word that is none of them stays as it is. */
export const choiceField = (
  label: string,
  choices: readonly string[],
  chosen: string,
  onChoose: (word: string) => void,
  name: string,
): TemplateResult => html`
  <label class="field">
    <span aria-hidden="true">${label}</span>
    <select
      aria-label=${name}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onChoose(currentTarget.value);
      }}
    >
      ${[...new Set(["", ...choices, chosen])].map(
        (word) => html`<option value=${word} .selected=${live(word === chosen)}>${word}</option>`,
      )}
    </select>
  </label>
`;
