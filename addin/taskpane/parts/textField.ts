import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

/** A line of text, with its label; `name` says more than the label where the label is short. */
export const textField = (
  label: string,
  value: string,
  onType: (typed: string) => void,
  name?: string,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <input
      type="text"
      aria-label=${ifDefined(name)}
      .value=${value}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) onType(currentTarget.value);
      }}
    />
  </label>
`;
