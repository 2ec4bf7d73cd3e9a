import { html, type TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { movePart, switchPart } from "../../../app/model/editPart.js";
import { unfold } from "../../../app/model/showModel.js";
import type { ModelView, PartView } from "../../../present/modelView.js";
import { MODEL_TEXTS, switchText } from "../../../text/modelTexts.js";
import { showDecimal } from "../../../text/showDecimal.js";
import { partBody } from "./partBody.js";

/** One part: its number, name and mechanism, the switch, its way up and down; unfolded, all about it. */
export function partCard(pane: Pane, state: PaneState, view: ModelView, part: PartView): TemplateResult {
  const { language, model } = state;
  const isOpen = model.open.includes(part.name);
  return html`
    <li class=${part.isActive ? "" : "off"}>
      <div class="part-head">
        <button
          class="fold"
          type="button"
          aria-expanded=${isOpen ? "true" : "false"}
          @click=${() => unfold(pane, part.name, !isOpen)}
        >
          <span aria-hidden="true">${isOpen ? "▾" : "▸"}</span>
          <span class="quiet small">${showDecimal(part.number, language)}</span>
          <span class="name strong">${part.name}</span>
          <span class="quiet small">
            ${part.mechanism}${part.isActive ? "" : ` (${MODEL_TEXTS.isOff[language]})`}
          </span>
        </button>
        <div class="tools">
          ${moveButton(pane, view, part, -1, `${MODEL_TEXTS.up[language]}: ${part.name}`)}
          ${moveButton(pane, view, part, 1, `${MODEL_TEXTS.down[language]}: ${part.name}`)}
          <input
            type="checkbox"
            role="switch"
            aria-label=${switchText(part.name)[language]}
            title=${MODEL_TEXTS.isOn[language]}
            .checked=${part.isActive}
            @change=${({ currentTarget }: Event) => {
              if (currentTarget instanceof HTMLInputElement) void switchPart(pane, view, part, currentTarget.checked);
            }}
          />
        </div>
      </div>
      ${isOpen ? partBody(pane, part, language) : ""}
    </li>
  `;
}

/** It keeps the focus at the end of the list, so that it can be pressed again and again. */
function moveButton(pane: Pane, view: ModelView, part: PartView, step: -1 | 1, label: string): TemplateResult {
  const canMove = view.parts[view.parts.indexOf(part) + step] !== undefined;
  return html`
    <button
      class="move"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${canMove ? "false" : "true"}
      @click=${() => void movePart(pane, view, part, step)}
    >
      <span aria-hidden="true">${step < 0 ? "↑" : "↓"}</span>
    </button>
  `;
}
