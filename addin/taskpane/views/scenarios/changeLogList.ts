import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import type { ChangeLogView } from "../../../present/changeLogView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { moreText, SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { issueList } from "../../parts/issueList.js";

/** Two models may differ in a hundred things; so many are read at a glance, and the rest are one press away. */
const FIRST_SHOWN = 8;

/** Every difference between the two that are looked at, one decision after the other. */
export function changeLogList(pane: Pane, { scenarios, language }: PaneState): TemplateResult {
  const { log } = scenarios;
  if (log.kind === "refused") return issueList(pane, log.issues, language);
  const shown = shownValue(log);
  if (!shown) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
  const { subjects, onPupilsOfAfter } = shown;
  if (subjects.length === 0) return html`<p>${SCENARIO_TEXTS.noChanges[language]}</p>`;
  const rest = subjects.slice(FIRST_SHOWN);
  return html`
    ${onPupilsOfAfter ? html`<p class="quiet small">${SCENARIO_TEXTS.samePupils[language]}</p>` : ""}
    <div class="log" aria-busy=${log.kind === "loading" ? "true" : "false"}>
      ${subjects.slice(0, FIRST_SHOWN).map(subjectSection)}
      ${
        rest.length === 0
          ? ""
          : html`<details>
              <summary>${moreText(rest.length)[language]}</summary>
              <div class="log">${rest.map(subjectSection)}</div>
            </details>`
      }
    </div>
  `;
}

const subjectSection = ({ heading, sentences }: ChangeLogView["subjects"][number]): TemplateResult => html`
  <section>
    <h3>${heading}</h3>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>
`;
