import { html, type TemplateResult } from "lit";
import { bookView } from "../../../app/book/bookState.js";
import { shownValue } from "../../../app/loadable.js";
import { select } from "../../../app/results/compareSelected.js";
import { waterfallChart } from "../../../charts/waterfallChart.js";
import type { SchoolView } from "../../../present/school/schoolView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { RESULT_TEXTS } from "../../../text/resultTexts.js";
import { SCHOOL_TEXTS } from "../../../text/schoolTexts.js";
import { schoolWaterfall } from "../../chartData/schoolWaterfall.js";
import { PaneView } from "../../paneView.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf } from "../../parts/chartOptionsOf.js";
import { issueList } from "../../parts/issueList.js";
import { whyNothing } from "../../parts/needs.js";
import { selectField } from "../../parts/selectField.js";
import { selectionBar } from "../../parts/selectionBar.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { selectionStyles } from "../../styles/selectionStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { changeTable } from "./changeTable.js";
import { explanationSection } from "./explanationSection.js";
import { onePupilSection } from "./onePupilSection.js";
import { schoolPath } from "./schoolPath.js";
import { schoolStyles } from "./schoolStyles.js";

/** Skole: one school for its head or board, from the two amounts down to the cells. */
export class SchoolPageView extends PaneView {
  static override styles = [...PaneView.styles, fieldStyles, selectionStyles, tableStyles, schoolStyles];

  override render(): TemplateResult {
    const { pane, state } = this;
    const nothing = whyNothing(pane, state);
    if (nothing) return nothing;
    const { language, selection, school, book } = state;
    const schools = bookView(book)?.schools ?? [];
    return html`
      <div class="stack" aria-busy=${school.shown.kind === "loading" ? "true" : "false"}>
        ${selectField(
          SCHOOL_TEXTS.school[language],
          schools.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          selection?.schoolId ?? "",
          (schoolId) => void select(pane, { schoolId }),
        )}
        ${selectionBar(pane, state)} ${this.found()}
      </div>
    `;
  }

  private found(): TemplateResult {
    const { pane, state } = this;
    const { language } = state;
    const { shown } = state.school;
    if (shown.kind === "refused") return issueList(pane, shown.issues, language);
    const school = shownValue(shown);
    if (school) return this.school(school);
    return html`<p>${(shown.kind === "ready" ? SCHOOL_TEXTS.notThere : PANE_TEXTS.computing)[language]}</p>`;
  }

  private school(school: SchoolView): TemplateResult {
    const { pane, state } = this;
    const { language } = state;
    return html`
      <h1>${school.name} <span class="quiet small">${school.cluster ?? SCHOOL_TEXTS.noCluster[language]}</span></h1>
      ${changeTable(school, language)}
      ${school.onPupilsOfAfter ? html`<p class="quiet small">${RESULT_TEXTS.samePupils[language]}</p>` : ""}
      ${chartBox((width) =>
        waterfallChart(schoolWaterfall(school), chartOptionsOf("waterfall", "kr", language, width)),
      )}
      ${explanationSection(pane, school, state)} ${onePupilSection(pane, state)} ${schoolPath(pane, school, state)}
    `;
  }
}

customElements.define("tildel-school", SchoolPageView);
