import { html, nothing, type TemplateResult } from "lit";
import type { Pane } from "../../app/pane.js";
import type { PaneFault } from "../../app/paneFault.js";
import type { PaneState } from "../../app/paneState.js";
import { dismissFault } from "../../app/showView.js";
import { ENGINE_FAULT, NOT_WHOLE, WORKBOOK_FAULTS, type FaultText } from "../../text/faultTexts.js";
import { PANE_TEXTS } from "../../text/paneTexts.js";

/** What went wrong, what to do, and a way to try again; the details can be copied for whoever is to help. */
export function faultBar(pane: Pane, { fault, language }: PaneState): TemplateResult | typeof nothing {
  if (fault === null) return nothing;
  const { sentence, remedy } = textOf(fault);
  const isBroken = fault.kind === "workbook" && !fault.isWhole;
  return html`
    <div class="fault">
      <p class="strong">${sentence[language]}</p>
      <p>${isBroken ? NOT_WHOLE[language] : remedy[language]}</p>
      <div class="row">
        <fluent-button size="small" appearance="primary" @click=${() => void pane.retry()}>
          ${PANE_TEXTS.retry[language]}
        </fluent-button>
        <fluent-button size="small" @click=${() => dismissFault(pane)}>${PANE_TEXTS.close[language]}</fluent-button>
      </div>
      <details>
        <summary>${PANE_TEXTS.details[language]}</summary>
        <textarea readonly rows="4" aria-label=${PANE_TEXTS.details[language]} .value=${detailsOf(fault)}></textarea>
        <fluent-button size="small" @click=${() => void navigator.clipboard.writeText(detailsOf(fault))}>
          ${PANE_TEXTS.copy[language]}
        </fluent-button>
      </details>
    </div>
  `;
}

const textOf = (fault: PaneFault): FaultText =>
  fault.kind === "engine" ? ENGINE_FAULT : WORKBOOK_FAULTS[fault.fault](fault.place);

const detailsOf = (fault: PaneFault): string =>
  fault.kind === "engine" ? `Tildel, engine: ${fault.details}` : `Tildel, workbook: ${fault.details}`;
