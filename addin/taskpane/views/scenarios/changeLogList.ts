import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { issueList } from "../../parts/issueList.js";

/** Every difference between the two that are looked at, one decision after the other. */
export function changeLogList(pane: Pane, { scenarios, language }: PaneState): TemplateResult {
  const { log } = scenarios;
  if (log.kind === "refused") return issueList(pane, log.issues, language);
  const shown = shownValue(log);
  if (!shown) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
  const { subjects, onPupilsOfAfter } = shown;
  if (subjects.length === 0) return html`<p>${SCENARIO_TEXTS.noChanges[language]}</p>`;
  return html`
    ${onPupilsOfAfter ? html`<p class="quiet small">${SCENARIO_TEXTS.samePupils[language]}</p>` : ""}
    <div class="log" aria-busy=${log.kind === "loading" ? "true" : "false"}>
      ${subjects.map(
        ({ heading, sentences }) => html`
          <section>
            <h3>${heading}</h3>
            <ul>
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </section>
        `,
      )}
    </div>
  `;
}
