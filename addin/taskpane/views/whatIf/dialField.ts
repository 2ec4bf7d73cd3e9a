import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { changeFields } from "../../../app/whatIf/changeFind.js";
import type { DialsView, DialView } from "../../../present/whatIf/dialsView.js";
import { FIND_TEXTS } from "../../../text/findTexts.js";
import { DIAL_GROUP_TEXTS, WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { dialName } from "./dialCard.js";
import { faultOf } from "./faultOf.js";
import { faultLine } from "./numberField.js";

const GROUPS = ["phaseIn", "limits", "parameters"] as const;

/** The numbers of Parametre in the year that is looked at: those that an answer may set. */
export const settableDials = ({ dials }: DialsView, year: number): readonly DialView[] =>
  dials.filter((dial) => dial.year === year && dial.group !== "frames");

/** The one number that is to meet the frame. */
export function dialField(pane: Pane, view: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf, selection } = state;
  const dials = settableDials(view, selection?.year ?? 0);
  return dialSelect(dials, state, {
    ...{ label: FIND_TEXTS.dial[language], field: "dial", selected: whatIf.find.fields.dial },
    onSelect: (dial) => changeFields(pane, { dial }, "dial"),
  });
}

export interface DialSelect {
  readonly label: string;
  readonly field: "dial" | "ranges";
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** A list of numbers, by what they are for; it begins with none. */
export function dialSelect(
  dials: readonly DialView[],
  state: PaneState,
  { label, field, selected, onSelect }: DialSelect,
): TemplateResult {
  const { language } = state;
  const fault = faultOf(state, field);
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) onSelect(currentTarget.value);
  };
  return html`
    <div class="typed">
      <label class="field">
        <span>${label}</span>
        <select
          aria-invalid=${fault === null ? "false" : "true"}
          aria-describedby=${fault === null ? nothing : `fault-${field}`}
          @change=${choose}
        >
          <option value="" .selected=${live(selected === "")}>${WHAT_IF_TEXTS.choose[language]}</option>
          ${GROUPS.map((group) => {
            const own = dials.filter((dial) => dial.group === group);
            if (own.length === 0) return nothing;
            return html`
              <optgroup label=${DIAL_GROUP_TEXTS[group][language]}>
                ${own.map(
                  (dial) =>
                    html`<option value=${dial.key} .selected=${live(dial.key === selected)}>
                      ${dialName(dial, language)}
                    </option>`,
                )}
              </optgroup>
            `;
          })}
        </select>
      </label>
      ${faultLine(`fault-${field}`, fault)}
    </div>
  `;
}
