import { html, type TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { openSaving, saveDraft } from "../../../app/whatIf/saveDraft.js";
import type { DialsView } from "../../../present/whatIf/dialsView.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { missingTables } from "../../parts/missingTables.js";
import { scenarioWords } from "./scenarioWords.js";

/** Turns the draft into a scenario of the workbook: a name, and why. */
export function saveForm(pane: Pane, { missing }: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const isTurned = Object.keys(whatIf.turned).length > 0;
  if (missing.length > 0) return missingTables(pane, missing, language);
  if (!whatIf.isSaving || !isTurned)
    return html`
      <div>
        <fluent-button
          appearance="primary"
          ?disabled-focusable=${!isTurned}
          aria-disabled=${String(!isTurned)}
          @click=${() => openSaving(pane, true)}
        >
          ${WHAT_IF_TEXTS.save[language]}
        </fluent-button>
      </div>
    `;
  return scenarioWords(
    state,
    (words) => void saveDraft(pane, words),
    () => openSaving(pane, false),
  );
}
