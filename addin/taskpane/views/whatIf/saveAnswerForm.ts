import { html, type TemplateResult } from "lit";
import type { Question } from "../../../../engine/index.js";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import type { Answered } from "../../../app/whatIf/findState.js";
import { openSavingAnswer, saveAnswer } from "../../../app/whatIf/saveAnswer.js";
import { notSavedText } from "../../../text/findTexts.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { missingTables } from "../../parts/missingTables.js";
import { scenarioWords } from "./scenarioWords.js";

/** Turns the answer into a scenario of the workbook, or says how it is put in the model instead. */
export function saveAnswerForm(
  pane: Pane,
  saving: NonNullable<Answered["saving"]>,
  kind: Question["kind"],
  state: PaneState,
): TemplateResult {
  const { language, whatIf } = state;
  if (saving === "tables") return missingTables(pane, shownValue(whatIf.dials)?.missing ?? [], language);
  if (typeof saving === "string") return html`<p>${notSavedText(saving, kind)[language]}</p>`;
  if (whatIf.find.isSaving)
    return scenarioWords(
      state,
      (words) => void saveAnswer(pane, words),
      () => openSavingAnswer(pane, false),
    );
  return html`
    <div>
      <fluent-button appearance="primary" @click=${() => openSavingAnswer(pane, true)}>
        ${WHAT_IF_TEXTS.save[language]}
      </fluent-button>
    </div>
  `;
}
