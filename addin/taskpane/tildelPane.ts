import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { chooseLanguage } from "../app/chooseLanguage.js";
import type { Pane } from "../app/pane.js";
import type { PaneState } from "../app/paneState.js";
import { showView } from "../app/showView.js";
import { isViewName } from "../app/viewName.js";
import { PANE_TEXTS, VIEW_TEXTS } from "../text/paneTexts.js";
import { faultBar } from "./parts/faultBar.js";
import { tabList } from "./parts/tabs.js";
import { taskLine } from "./parts/taskLine.js";
import { baseStyles } from "./styles/baseStyles.js";
import { shellStyles } from "./styles/shellStyles.js";
import { tabStyles } from "./styles/tabStyles.js";
import { VIEW_ENTRIES } from "./viewEntries.js";

/** The pane: what is around the views, and the view that is shown. */
export class TildelPane extends LitElement {
  static override properties: PropertyDeclarations = { pane: { attribute: false }, state: { state: true } };
  static override styles = [baseStyles, shellStyles, tabStyles];

  declare pane: Pane;
  declare state: PaneState;
  private stopListening: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.state = this.pane.store.get();
    this.stopListening = this.pane.store.subscribe((state) => (this.state = state));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  /** Where a view gives way to another, and what had the keyboard with it, the keyboard goes to the view that came. */
  override updated(changed: PropertyValues<this>): void {
    const isOther = (changed.get("state") ?? this.state).view !== this.state.view;
    const view = this.renderRoot.querySelector("#view");
    if (isOther && document.activeElement === document.body && view instanceof HTMLElement) view.focus();
  }

  override render(): TemplateResult {
    const { pane, state } = this;
    const { language, view } = state;
    const entry = VIEW_ENTRIES.find(({ name }) => name === view);
    void entry?.load();
    return html`
      ${this.header()}
      <nav aria-label=${PANE_TEXTS.views[language]}>
        ${tabList({
          label: PANE_TEXTS.views[language],
          tabs: VIEW_ENTRIES.map(({ name }) => ({ id: name, label: VIEW_TEXTS[name][language] })),
          selected: view,
          panelId: "view",
          onSelect: (name) => {
            if (isViewName(name)) showView(pane, name);
          },
        })}
        <div class="messages" role="alert">${faultBar(pane, state)}</div>
        <div class="messages" role="status">${taskLine(pane, state)}</div>
      </nav>
      <main>
        <div id="view" role="tabpanel" aria-labelledby=${`tab-${view}`} tabindex="-1">
          ${entry?.render(pane, state) ?? nothing}
        </div>
      </main>
    `;
  }

  private header(): TemplateResult {
    const { language, book } = this.state;
    const title = (book.kind === "unread" ? null : book.title) ?? PANE_TEXTS.noTitle[language];
    const other = language === "da" ? "en" : "da";
    return html`
      <header>
        <div class="row">
          <p><span class="strong">Tildel</span> <span class="quiet small">${title}</span></p>
          <fluent-button
            size="small"
            appearance="subtle"
            aria-label=${PANE_TEXTS.language[language]}
            @click=${() => void chooseLanguage(this.pane, other)}
          >
            ${PANE_TEXTS.languageShort[language]}
          </fluent-button>
        </div>
      </header>
    `;
  }
}

customElements.define("tildel-pane", TildelPane);
