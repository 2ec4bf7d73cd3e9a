import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { otherDials, shownDials } from "../../../app/whatIf/shownDials.js";
import { addDial, reset } from "../../../app/whatIf/turnDials.js";
import type { DialsView, DialView } from "../../../present/whatIf/dialsView.js";
import { DIAL_GROUP_TEXTS, WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { dialCard, dialName } from "./dialCard.js";

const GROUPS = ["phaseIn", "limits", "parameters", "frames", "settings"] as const;

/** The sliders, and a list to take more from. */
export function dialList(pane: Pane, view: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf, selection } = state;
  const year = selection?.year ?? 0;
  const shown = shownDials(view, whatIf, year);
  const others = otherDials(view, shown, year);
  const isTurned = Object.keys(whatIf.turned).length > 0;
  const hasLimits = view.dials.some(({ group }) => group === "limits" || group === "phaseIn");
  return html`
    <h2>${WHAT_IF_TEXTS.dials[language]}</h2>
    ${hasLimits ? "" : html`<p class="quiet small">${WHAT_IF_TEXTS.noLimits[language]}</p>`}
    ${shown.length === 0 && others.length === 0 ? html`<p>${WHAT_IF_TEXTS.noDials[language]}</p>` : ""}
    ${repeat(
      shown,
      ({ key }) => key,
      (dial) => dialCard(pane, dial, state),
    )}
    ${others.length === 0 ? "" : adder(pane, others, state)}
    <div>
      <fluent-button
        size="small"
        ?disabled-focusable=${!isTurned}
        aria-disabled=${String(!isTurned)}
        @click=${() => void reset(pane)}
      >
        ${WHAT_IF_TEXTS.reset[language]}
      </fluent-button>
    </div>
  `;
}

function adder(pane: Pane, others: readonly DialView[], { language }: PaneState): TemplateResult {
  const add = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement) || currentTarget.value === "") return;
    addDial(pane, currentTarget.value);
    currentTarget.value = "";
  };
  return html`
    <label class="field">
      <span>${WHAT_IF_TEXTS.add[language]}</span>
      <select @change=${add}>
        <option value="">${WHAT_IF_TEXTS.choose[language]}</option>
        ${GROUPS.map((group) => {
          const dials = others.filter((dial) => dial.group === group);
          if (dials.length === 0) return "";
          return html`
            <optgroup label=${DIAL_GROUP_TEXTS[group][language]}>
              ${dials.map((dial) => html`<option value=${dial.key}>${dialName(dial, language)}</option>`)}
            </optgroup>
          `;
        })}
      </select>
    </label>
  `;
}
