import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { baseStyles } from "../../taskpane/styles/baseStyles.js";
import { columnWidths } from "./columnWidths.js";
import { movedBy, type GridPlace } from "./gridKeys.js";
import type { Grid, GridCell } from "./gridOf.js";
import { gridStyles } from "./gridStyles.js";
import { gridTemplate } from "./gridTemplate.js";
import { bringIntoSight } from "./intoSight.js";

/** Told when the user has typed something in a cell. */
export interface TypedCell {
  readonly address: string;
  readonly typed: string;
  readonly isText: boolean;
}

const HEIGHT_BEFORE_LAYOUT = 600;

/** A sheet as a grid: arrows move, Enter, F2 or a letter edits, Esc undoes. Only the rows in sight are drawn. */
export class SheetGrid extends LitElement {
  static override properties: PropertyDeclarations = {
    grid: { attribute: false },
    name: { attribute: false },
    help: { attribute: false },
    place: { state: true },
    draft: { state: true },
  };
  static override styles = [baseStyles, gridStyles];

  declare grid: Grid;
  declare name: string;
  declare help: string;
  declare place: GridPlace;
  declare draft: string | null;
  private widths: readonly number[] = [];

  constructor() {
    super();
    this.place = { column: 1, row: 1 };
    this.draft = null;
    this.addEventListener("scroll", () => this.requestUpdate(), { passive: true });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("grid")) this.widths = columnWidths(this.grid);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("draft") && this.draft !== null) this.renderRoot.querySelector("input")?.focus();
  }

  /** Moves to a cell, brings it into sight and puts the keyboard there. */
  async show(place: GridPlace): Promise<void> {
    this.draft = null;
    this.place = place;
    await this.updateComplete;
    bringIntoSight(this, place, this.widths);
    this.requestUpdate();
    await this.updateComplete;
    const cell = this.renderRoot.querySelector('[role="gridcell"][tabindex="0"]');
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { grid, name, widths, place, draft, scrollTop } = this;
    return html`
      ${gridTemplate({
        grid,
        name,
        widths,
        place,
        draft,
        scrollTop,
        height: this.clientHeight || HEIGHT_BEFORE_LAYOUT,
        onKey: (event) => this.onKey(event),
        onPlace: (to) => this.go(to),
        onEdit: () => this.edit(this.here()?.typed ?? ""),
        onDraft: (typed) => (this.draft = typed),
        onLeave: () => this.commit(),
      })}
      <span id="help" class="hidden-visually">${this.help}</span>
    `;
  }

  private here(): GridCell | undefined {
    return this.grid.rows[this.place.row - 1]?.get(this.place.column);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.draft !== null ? !this.onKeyInField(event.key) : !this.onKeyInCell(event)) return;
    event.preventDefault();
  }

  private onKeyInField(key: string): boolean {
    if (key === "Escape") void this.show(this.place);
    else if (key === "Enter") {
      this.commit();
      this.move("ArrowDown");
    } else return false;
    return true;
  }

  private onKeyInCell({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (key === "Enter" || key === "F2") this.edit(this.here()?.typed ?? "");
    else if (key === "Delete") this.put("");
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) this.edit(key);
    else return this.move(key);
    return true;
  }

  private move(key: string): boolean {
    const to = movedBy(key, this.place, { columns: this.grid.columns, rows: this.grid.rows.length });
    if (to) this.go(to);
    return to !== null;
  }

  private go(to: GridPlace): void {
    const isSame = to.column === this.place.column && to.row === this.place.row;
    if (isSame && this.draft !== null) return;
    this.commit();
    void this.show(to);
  }

  private edit(draft: string): void {
    if (this.here()?.edit) this.draft = draft;
  }

  private commit(): void {
    const { draft } = this;
    this.draft = null;
    if (draft !== null && draft !== this.here()?.typed) this.put(draft);
  }

  private put(typed: string): void {
    const cell = this.here();
    if (!cell?.edit) return;
    const detail: TypedCell = { address: cell.address, typed, isText: cell.edit.isText };
    this.dispatchEvent(new CustomEvent("typed", { detail }));
  }
}

customElements.define("tildel-sheet-grid", SheetGrid);
