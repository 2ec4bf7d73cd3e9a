import { html, type TemplateResult } from "lit";
import { showCluster } from "../../../app/results/arrangeSchools.js";
import { shownValue } from "../../../app/loadable.js";
import { bookView } from "../../../app/book/bookState.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { PANE_TEXTS, VIEW_TEXTS } from "../../../text/paneTexts.js";
import { RESULT_TEXTS } from "../../../text/resultTexts.js";
import { PaneView } from "../../paneView.js";
import { issueList } from "../../parts/issueList.js";
import { whyNothing } from "../../parts/needs.js";
import { selectField } from "../../parts/selectField.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { checkStyles } from "../../styles/checkStyles.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { tabStyles } from "../../styles/tabStyles.js";
import { chartSection } from "./chartSection.js";
import { clusterTable } from "./clusterTable.js";
import { frameLines } from "./frameLines.js";
import { resultsStyles } from "./resultsStyles.js";
import { schoolTable } from "./schoolTable.js";
import { summaryFigures } from "./summaryFigures.js";

/** Resultat: does the frame balance, who gains and loses, and every school. */
export class ResultsView extends PaneView {
  static override styles = [
    ...PaneView.styles,
    ...[fieldStyles, checkStyles, selectionStyles, tableStyles, tabStyles, resultsStyles],
  ];

  override render(): TemplateResult {
    const { pane, state } = this;
    const nothing = whyNothing(pane, state);
    if (nothing) return nothing;
    const { comparison } = state.results;
    const shown = shownValue(comparison);
    return html`
      <div class="stack" aria-busy=${comparison.kind === "loading" ? "true" : "false"}>
        <h1 class="hidden-visually">${VIEW_TEXTS.results[state.language]}</h1>
        ${selectionBar(pane, state)}
        ${
          comparison.kind === "refused"
            ? issueList(pane, comparison.issues, state.language)
            : shown
              ? this.results(shown)
              : html`<p>${PANE_TEXTS.computing[state.language]}</p>`
        }
      </div>
    `;
  }

  private results(comparison: ComparisonView): TemplateResult {
    const { language, results, book } = this.state;
    const clusters = bookView(book)?.clusters ?? [];
    return html`
      ${frameLines(comparison.frames, language)} ${summaryFigures(this.pane, comparison, language)}
      ${comparison.onPupilsOfAfter ? html`<p class="quiet small">${RESULT_TEXTS.samePupils[language]}</p>` : ""}
      ${
        clusters.length > 0
          ? selectField(
              RESULT_TEXTS.cluster[language],
              [
                { value: "", label: RESULT_TEXTS.allClusters[language] },
                ...clusters.map((value) => ({ value, label: value })),
              ],
              results.cluster ?? "",
              (cluster) => showCluster(this.pane, cluster === "" ? null : cluster),
            )
          : ""
      }
      ${schoolTable(this.pane, comparison, this.state)} ${chartSection(this.pane, comparison, this.state)}
      ${clusterTable(comparison, language)}
    `;
  }
}

customElements.define("tildel-results", ResultsView);
