import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { showEffect } from "../../../app/scenarios/showScenarios.js";
import type { EffectView } from "../../../present/changeLogView.js";
import { SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { showChange, showDecimal } from "../../../text/showDecimal.js";
import { issueList } from "../../parts/issueList.js";

/** What each change does, once it is asked for. */
export function effectTable(pane: Pane, { scenarios, language }: PaneState): TemplateResult {
  const { effect, log } = scenarios;
  if (effect.kind === "refused") return issueList(pane, effect.issues, language);
  const shown = shownValue(effect);
  if (shown) return tableOf(shown, language);
  if ((shownValue(log)?.subjects.length ?? 0) === 0) return html``;
  return html`
    <div>
      <fluent-button
        ?disabled-focusable=${effect.kind === "loading"}
        aria-disabled=${String(effect.kind === "loading")}
        @click=${({ currentTarget }: Event) => void show(pane, currentTarget)}
      >
        ${SCENARIO_TEXTS.showEffect[language]}
      </fluent-button>
    </div>
  `;
}

/** The table takes the place of the button; whoever pressed it stands at its heading afterwards. */
async function show(pane: Pane, button: EventTarget | null): Promise<void> {
  const root = button instanceof HTMLElement ? button.getRootNode() : null;
  await showEffect(pane);
  await new Promise(requestAnimationFrame);
  const heading = root instanceof ShadowRoot ? root.getElementById("effect") : null;
  if (root instanceof ShadowRoot && root.activeElement === null) heading?.focus();
}

const COLUMNS = ["moved", "gain", "lose", "net"] as const;

const tableOf = ({ steps, difference, isAverage, year }: EffectView, language: Language): TemplateResult => html`
  <h3 id="effect" tabindex="-1">${SCENARIO_TEXTS.effect[language]}, ${year}</h3>
  <p class="quiet small">${(isAverage ? SCENARIO_TEXTS.average : SCENARIO_TEXTS.listed)[language]}</p>
  <div class="scroll" role="region" tabindex="0" aria-label=${SCENARIO_TEXTS.effect[language]}>
    <table>
      <thead>
        <tr>
          <th scope="col">${SCENARIO_TEXTS.change[language]}</th>
          ${COLUMNS.map((column) => html`<th scope="col" class="number">${SCENARIO_TEXTS[column][language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          ({ headings, moved, gain, lose, total }) => html`
            <tr>
              <th scope="row">${headings.join("; ")}</th>
              <td class="number">${showDecimal(moved, language)}</td>
              <td class="number">${gain}</td>
              <td class="number">${lose}</td>
              <td class="number">${showChange(total, language)}</td>
            </tr>
          `,
        )}
        <tr class="total">
          <th scope="row">${SCENARIO_TEXTS.total[language]}</th>
          <td></td>
          <td></td>
          <td></td>
          <td class="number">${showChange(difference, language)}</td>
        </tr>
      </tbody>
    </table>
  </div>
`;
