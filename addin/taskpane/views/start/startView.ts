import { html, type TemplateResult } from "lit";
import { insertInput } from "../../../app/book/insertInput.js";
import { readBook } from "../../../app/book/readBook.js";
import { showView } from "../../../app/showView.js";
import type { BookView } from "../../../present/bookView.js";
import { issueCount, START_TEXTS } from "../../../text/startTexts.js";
import { showCount } from "../../../text/showDecimal.js";
import { PaneView } from "../../paneView.js";
import { fieldStyles } from "../../styles/fieldStyles.js";
import { tableStyles } from "../../styles/tableStyles.js";
import { startStyles } from "./startStyles.js";
import { tableList } from "./tableList.js";

/** Start: a workbook without tables is given some; otherwise what was read from it. */
export class StartView extends PaneView {
  static override styles = [...PaneView.styles, fieldStyles, tableStyles, startStyles];

  override render(): TemplateResult {
    const { book } = this.state;
    if (book.kind === "unread") return html``;
    return book.kind === "empty" ? this.empty() : this.summary(book.view);
  }

  private empty(): TemplateResult {
    const { language } = this.state;
    return html`
      <div class="stack">
        <h1>${START_TEXTS.emptyHeading[language]}</h1>
        <p>${START_TEXTS.empty[language]}</p>
        ${this.offer("template", "primary")} ${this.offer("example", "outline")}
        <div>
          <fluent-button appearance="subtle" @click=${() => void readBook(this.pane)}>
            ${START_TEXTS.readAgain[language]}
          </fluent-button>
        </div>
      </div>
    `;
  }

  private offer(kind: "template" | "example", appearance: string): TemplateResult {
    const { language } = this.state;
    const [label, hint] =
      kind === "template"
        ? [START_TEXTS.insertTemplate, START_TEXTS.templateHint]
        : [START_TEXTS.insertExample, START_TEXTS.exampleHint];
    return html`
      <section class="offer">
        <fluent-button appearance=${appearance} @click=${() => void insertInput(this.pane, kind)}>
          ${label[language]}
        </fluent-button>
        <p class="quiet">${hint[language]}</p>
      </section>
    `;
  }

  private summary(book: BookView): TemplateResult {
    const { language } = this.state;
    const named = (kind: "model" | "scenario"): string =>
      book.names.flatMap((name) => (name.kind === kind ? [name.name] : [])).join(", ");
    const years = [...new Set(book.names.flatMap((name) => name.years))].join(", ");
    const facts = [
      [START_TEXTS.schools, showCount(book.schools.length, language)],
      [START_TEXTS.models, named("model")],
      [START_TEXTS.scenarios, named("scenario")],
      [START_TEXTS.years, years],
    ] as const;
    return html`
      <div class="stack">
        <h1>${book.municipality ?? START_TEXTS.heading[language]}</h1>
        ${this.health(book)}
        ${
          book.names.length === 0
            ? ""
            : html`<dl>
                ${facts.map(
                  ([label, value]) =>
                    html`<dt>${label[language]}</dt>
                      <dd>${value}</dd>`,
                )}
              </dl>`
        }
        <h2>${START_TEXTS.read[language]}</h2>
        ${tableList(this.pane, book.tables, language)}
        <div>
          <fluent-button @click=${() => void readBook(this.pane)}>${START_TEXTS.readAgain[language]}</fluent-button>
        </div>
      </div>
    `;
  }

  private health({ errors, remarks, isComputable }: BookView): TemplateResult {
    const { language } = this.state;
    const words = errors + remarks === 0 ? START_TEXTS.fine : issueCount(errors, remarks);
    return html`
      <div class=${errors > 0 ? "health bad" : "health"}>
        <p class="strong">${words[language]}</p>
        <div class="row">
          ${
            isComputable
              ? html`<fluent-button appearance="primary" @click=${() => showView(this.pane, "results")}>
                  ${START_TEXTS.seeResults[language]}
                </fluent-button>`
              : ""
          }
          ${
            errors + remarks === 0
              ? ""
              : html`<fluent-button @click=${() => showView(this.pane, "data")}>
                  ${START_TEXTS.seeIssues[language]}
                </fluent-button>`
          }
        </div>
      </div>
    `;
  }
}

customElements.define("tildel-start", StartView);
