import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field in a narrow pane shows about so many letters; what is longer stands below it as a whole. */
const LETTERS_SHOWN = 34;

/** A list to choose from, with its label; it shows what is selected also after the user has chosen something else in it. */
export const selectField = (
  label: string,
  choices: readonly Choice[],
  selected: string,
  onSelect: (value: string) => void,
  lettersShown = LETTERS_SHOWN,
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
    ${whole(choices.find(({ value }) => value === selected)?.label ?? "", lettersShown)}
  </label>
`;

/** Hidden from readers, who hear the whole of what is selected in the field itself. */
const whole = (chosen: string, lettersShown: number): TemplateResult | string =>
  chosen.length > lettersShown ? html`<span class="whole small" aria-hidden="true">${chosen}</span>` : "";
