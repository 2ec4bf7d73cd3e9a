import { html, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import { writeResults } from "../../../app/writing/writeResults.js";
import { WRITING_TEXTS } from "../../../text/writingTexts.js";
import { PaneView } from "../../paneView.js";
import { issueList } from "../../parts/issueList.js";
import { whyNothing } from "../../parts/needs.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { checkStyles } from "../../styles/checkStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { explainedSchoolsField } from "./explainedSchoolsField.js";
import { extraFields, kindFields, sheetFields } from "./sheetFields.js";
import { writingStyles } from "./writingStyles.js";
import { writtenSheets } from "./writtenSheets.js";

/** Skriv: which result sheets to write, and those that stand in the workbook. */
export class WritingView extends PaneView {
  static override styles = [...PaneView.styles, fieldStyles, checkStyles, selectionStyles, writingStyles];

  override render(): TemplateResult {
    const { pane, state } = this;
    const nothing = whyNothing(pane, state);
    if (nothing) return nothing;
    const { language, writing, task, book } = state;
    const { choice, written, refused } = writing;
    const view = bookView(book);
    if (!view) return html``;
    return html`
      <div class="stack">
        <h1>${WRITING_TEXTS.heading[language]}</h1>
        <p class="quiet">${WRITING_TEXTS.intro[language]}</p>
        ${writtenSheets(pane, state)} ${kindFields(pane, state, view)}
        ${choice.kind === "everything" ? "" : selectionBar(pane, state)} ${sheetFields(pane, state)}
        ${choice.kind === "comparison" ? html`${explainedSchoolsField(pane, state, view)} ${extraFields(pane, state)}` : ""}
        ${
          refused.length === 0
            ? ""
            : html`<p class="strong">${WRITING_TEXTS.refused[language]}</p>
                ${issueList(pane, refused, language)}`
        }
        <div>
          <fluent-button
            appearance="primary"
            ?disabled-focusable=${task?.kind === "writing"}
            aria-disabled=${String(task?.kind === "writing")}
            @click=${() => void writeResults(pane)}
          >
            ${(written === null ? WRITING_TEXTS.write : WRITING_TEXTS.writeAgain)[language]}
          </fluent-button>
        </div>
      </div>
    `;
  }
}

customElements.define("tildel-writing", WritingView);
