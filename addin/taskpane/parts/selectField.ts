import { html, type TemplateResult } from "lit";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from, with its label. */
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
        ({ value, label: words }) => html`<option value=${value} ?selected=${value === selected}>${words}</option>`,
      )}
    </select>
  </label>
`;
