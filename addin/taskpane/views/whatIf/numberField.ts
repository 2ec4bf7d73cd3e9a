import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface NumberField {
  /** What the fault is told under, unique in the view. */
  readonly id: string;
  readonly label: string;
  /** Says more than the label where several fields have the same one. */
  readonly name?: string;
  readonly value: string;
  /** What is wrong with what was typed; null where nothing is. */
  readonly fault: string | null;
  readonly onType: (typed: string) => void;
}

/** A number that is kept as it is typed; what is wrong with it is said below it. */
export const numberField = ({ id, label, name, value, fault, onType }: NumberField): TemplateResult => html`
  <div class="typed">
    <label class="field">
      <span>${label}</span>
      <input
        type="text"
        inputmode="decimal"
        class="number"
        aria-label=${name ?? nothing}
        aria-invalid=${fault === null ? "false" : "true"}
        aria-describedby=${fault === null ? nothing : id}
        .value=${live(value)}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) onType(currentTarget.value);
        }}
      />
    </label>
    ${faultLine(id, fault)}
  </div>
`;

export const faultLine = (id: string, fault: string | null): TemplateResult | typeof nothing =>
  fault === null ? nothing : html`<p class="loss small" id=${id}>${fault}</p>`;
