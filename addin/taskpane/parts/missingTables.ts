import { html, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import { insertMissing } from "../../app/book/insertMissing.js";
import type { Pane } from "../../app/pane.js";
import type { ScenarioTable } from "../../present/missingTables.js";
import { insertMissingText, missingText } from "../../text/missingTexts.js";

/** Says which tables a scenario cannot be written without, and inserts them. */
export const missingTables = (pane: Pane, tables: readonly ScenarioTable[], language: Language): TemplateResult => html`
  <div class="stack" role="status">
    <p>${missingText(tables)[language]}</p>
    <div>
      <fluent-button @click=${() => void insertMissing(pane, tables)}>
        ${insertMissingText(tables)[language]}
      </fluent-button>
    </div>
  </div>
`;
