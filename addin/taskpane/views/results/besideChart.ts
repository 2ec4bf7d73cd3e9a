import { html, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { besideNames, FEWEST_BESIDE, mayStandBeside, MOST_BESIDE } from "../../../app/results/besideNames.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { toggleBeside } from "../../../app/results/showChart.js";
import { scenarioChart } from "../../../charts/scenarioChart.js";
import { CHART_TEXTS } from "../../../text/chartTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { besideData } from "../../chartData/besideData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf, chosenSchool } from "../../parts/chartOptionsOf.js";
import { issueList } from "../../parts/issueList.js";

/** Two to four scenarios side by side, all against "before". */
export function besideChart(pane: Pane, state: PaneState): TemplateResult {
  const { language, results, selection, book } = state;
  const names = bookView(book)?.names ?? [];
  const possible = selection ? mayStandBeside(names, selection) : [];
  if (!selection || possible.length < FEWEST_BESIDE) return html`<p>${CHART_TEXTS.tooFew[language]}</p>`;
  const chosen = besideNames(names, selection, results.beside);
  const isLocked = (name: string): boolean =>
    chosen.includes(name) ? chosen.length <= FEWEST_BESIDE : chosen.length >= MOST_BESIDE;
  return html`
    <fieldset>
      <legend>${CHART_TEXTS.beside[language]}</legend>
      ${possible.map(
        (name) => html`
          <label class="check">
            <input
              type="checkbox"
              .checked=${chosen.includes(name)}
              ?disabled=${isLocked(name)}
              @change=${() => void toggleBeside(pane, name)}
            />
            <span>${name}</span>
          </label>
        `,
      )}
    </fieldset>
    ${chartOf(pane, state)}
  `;
}

function chartOf(pane: Pane, { language, results, selection }: PaneState): TemplateResult {
  const { sideBySide, measure, cluster } = results;
  if (sideBySide.kind === "refused") return issueList(pane, sideBySide.issues, language);
  const shown = shownValue(sideBySide);
  if (!shown) return html`<p>${PANE_TEXTS.computing[language]}</p>`;
  const data = besideData(shown, measure, cluster, selection?.to ?? "");
  return chartBox((width) =>
    scenarioChart(data, {
      ...chartOptionsOf("sideBySide", measure, language, width),
      selected: chosenSchool(selection?.schoolId),
      onSelect: (id) => void openSchool(pane, id),
    }),
  );
}
