import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import { cellPosition } from "../../../workbook/read/cellName.js";
import type { CellPlace } from "../../app/workbookPort.js";
import { baseStyles } from "../../taskpane/styles/baseStyles.js";
import { tabStyles } from "../../taskpane/styles/tabStyles.js";
import { tabList } from "../../taskpane/parts/tabs.js";
import { BROWSER_TEXTS } from "../../text/browserTexts.js";
import { isSameName, type BookSheet } from "../book/browserBook.js";
import { typedValue } from "../../app/edit/typedValue.js";
import type { BrowserWorkbook } from "../browserWorkbook.js";
import { gridOf, type Grid } from "../grid/gridOf.js";
import { SheetGrid, type TypedCell } from "../grid/sheetGrid.js";
import { browserStyles } from "./browserStyles.js";
import { fileBar } from "./fileBar.js";

/** The browser workbook: its sheets on one side and the pane (in the slot) on the other; one of them where it is narrow. */
export class BrowserPage extends LitElement {
  static override properties: PropertyDeclarations = {
    workbook: { attribute: false },
    language: { attribute: false },
    sheetName: { state: true },
    side: { state: true },
    problem: { state: true },
  };
  static override styles = [baseStyles, tabStyles, browserStyles];

  declare workbook: BrowserWorkbook;
  declare language: Language;
  declare sheetName: string | null;
  declare side: "workbook" | "pane";
  /** Why a file could not be opened or saved. */
  declare problem: string | null;
  private readonly grids = new WeakMap<BookSheet, Readonly<Partial<Record<Language, Grid>>>>();

  constructor() {
    super();
    this.sheetName = null;
    this.side = "pane";
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.workbook.onChange(() => this.requestUpdate());
    this.workbook.onGoTo((place) => void this.show(place));
  }

  override render(): TemplateResult {
    const { language, side } = this;
    const sides = [
      { id: "pane", label: BROWSER_TEXTS.pane[language] },
      { id: "workbook", label: BROWSER_TEXTS.workbook[language] },
    ];
    return html`
      <nav class="sides" aria-label=${BROWSER_TEXTS.parts[language]}>
        ${tabList({
          label: BROWSER_TEXTS.parts[language],
          tabs: sides,
          selected: side,
          panelId: side,
          onSelect: (id) => (this.side = id === "pane" ? "pane" : "workbook"),
        })}
      </nav>
      <section id="workbook" class=${side} aria-label=${BROWSER_TEXTS.workbook[language]}>
        ${fileBar(this.workbook, language, (problem) => (this.problem = problem))}
        <p role="alert" class="problem">${this.problem}</p>
        ${this.sheets()}
      </section>
      <div id="pane" class=${side}><slot></slot></div>
    `;
  }

  private sheets(): TemplateResult {
    const { language } = this;
    const { sheets } = this.workbook.book();
    const shown = sheets.find(({ name }) => name === this.sheetName) ?? sheets[0];
    if (!shown) return html`<p class="empty quiet">${BROWSER_TEXTS.noSheets[language]}</p>`;
    return html`
      <tildel-sheet-grid
        id="sheet"
        role="tabpanel"
        aria-label=${shown.name}
        .name=${shown.name}
        .help=${BROWSER_TEXTS.sheetHelp[language]}
        .grid=${this.gridOf(shown)}
        @typed=${({ detail }: CustomEvent<TypedCell>) => this.type(shown, detail)}
      ></tildel-sheet-grid>
      <div class="sheets">
        ${tabList({
          label: BROWSER_TEXTS.sheets[language],
          tabs: sheets.map(({ name }) => ({ id: name, label: name })),
          selected: shown.name,
          panelId: "sheet",
          onSelect: (name) => (this.sheetName = name),
        })}
      </div>
    `;
  }

  private gridOf(sheet: BookSheet): Grid {
    const known = this.grids.get(sheet);
    const grid = known?.[this.language] ?? gridOf(sheet, this.language);
    this.grids.set(sheet, { ...known, [this.language]: grid });
    return grid;
  }

  private type({ name }: BookSheet, { address, typed, isText }: TypedCell): void {
    this.workbook.type({ sheet: name, address }, typedValue(typed, isText, this.language));
  }

  private async show({ sheet, address }: CellPlace): Promise<void> {
    this.sheetName = this.workbook.book().sheets.find(({ name }) => isSameName(name, sheet))?.name ?? null;
    this.side = "workbook";
    await this.updateComplete;
    const grid = this.renderRoot.querySelector("#sheet");
    if (grid instanceof SheetGrid) await grid.show(cellPosition(address));
  }
}

customElements.define("tildel-browser-page", BrowserPage);
