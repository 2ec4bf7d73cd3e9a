import { html, type TemplateResult } from "lit";
import { goTo } from "../../../app/book/goTo.js";
import type { BookView } from "../../../present/bookView.js";
import type { IssueGroup, IssueView } from "../../../present/issueView.js";
import { DATA_TEXTS, SEVERITY_TEXTS } from "../../../text/dataTexts.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { issueCount } from "../../../text/startTexts.js";
import { PaneView } from "../../paneView.js";
import { needsTables } from "../../parts/needs.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { dataStyles } from "./dataStyles.js";

/** So many issues of a table are shown at first; a workbook can have thousands of the same kind. */
const FIRST_SHOWN = 50;

/** Data: every issue, table by table, each with its cell. */
export class DataView extends PaneView {
  static override styles = [...PaneView.styles, fieldStyles, dataStyles];
  private readonly opened = new Set<string>();

  override render(): TemplateResult {
    const { book, language } = this.state;
    if (book.kind === "unread") return html``;
    if (book.kind === "empty") return needsTables(this.pane, language);
    const { view } = book;
    return html`
      <div class="stack">
        <h1>${DATA_TEXTS.heading[language]}</h1>
        <p class="strong" role="status">${issueCount(view.errors, view.remarks)[language]}</p>
        <p>${this.advice(view)}</p>
        ${view.issues.map((group) => this.group(group))}
      </div>
    `;
  }

  private advice({ errors, remarks }: BookView): string {
    const { language } = this.state;
    if (errors > 0) return DATA_TEXTS.stopped[language];
    return (remarks > 0 ? DATA_TEXTS.remarksOnly : DATA_TEXTS.none)[language];
  }

  private group({ label, table, issues }: IssueGroup): TemplateResult {
    const key = table ?? "";
    const isAll = this.opened.has(key) || issues.length <= FIRST_SHOWN;
    const shown = isAll ? issues : issues.slice(0, FIRST_SHOWN);
    const showAll = (): void => {
      this.opened.add(key);
      this.requestUpdate();
    };
    return html`
      <section>
        <h2>${label} <span class="quiet">(${issues.length})</span></h2>
        <ul>
          ${shown.map((issue) => this.issue(issue))}
        </ul>
        ${
          isAll
            ? ""
            : html`<fluent-button size="small" @click=${showAll}>
                ${DATA_TEXTS.more[this.state.language]} (${issues.length - FIRST_SHOWN})
              </fluent-button>`
        }
      </section>
    `;
  }

  private issue({ severity, where, found, expected, remedy, place }: IssueView): TemplateResult {
    const { language } = this.state;
    const words = html`
      <span class="severity">${SEVERITY_TEXTS[severity][language]}</span>
      <span class="strong">${where}</span>
    `;
    return html`
      <li class=${severity}>
        ${
          place === null
            ? html`<p>${words}</p>`
            : html`<button
                class="place"
                type="button"
                title=${PANE_TEXTS.goToCell[language]}
                @click=${() => void goTo(this.pane, place)}
              >
                ${words}
              </button>`
        }
        <p>${DATA_TEXTS.found[language]} ${found}. ${DATA_TEXTS.expected[language]} ${expected}.</p>
        <p>${remedy}</p>
      </li>
    `;
  }
}

customElements.define("tildel-data", DataView);
