import { html, type TemplateResult } from "lit";

/** A box to tick, with its label and what it means. */
export const checkField = (
  label: string,
  hint: string,
  isChecked: boolean,
  onCheck: (isChecked: boolean) => void,
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      .checked=${isChecked}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) onCheck(currentTarget.checked);
      }}
    />
    <span>${label}${hint === "" ? "" : html` <span class="quiet small">${hint}</span>`}</span>
  </label>
`;

/** One of several that exclude each other; `name` is the same for all of them. */
export const radioField = (
  name: string,
  label: string,
  isChosen: boolean,
  onChoose: () => void,
): TemplateResult => html`
  <label class="check">
    <input type="radio" name=${name} .checked=${isChosen} @change=${onChoose} />
    <span>${label}</span>
  </label>
`;
