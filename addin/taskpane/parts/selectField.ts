import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from, with its label; it shows what is selected also after the user has chosen something else in it. */
export const selectField = (
  label: string,
  choices: readonly Choice[],
  selected: string,
  onSelect: (value: string) => void,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <select
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onSelect(currentTarget.value);
      }}
    >
      ${choices.map(
        ({ value, label: words }) =>
          html`<option value=${value} .selected=${live(value === selected)}>${words}</option>`,
      )}
    </select>
  </label>
`;
