import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { chartStyles } from "../../charts/charts.css.js";

/** Draws a chart as wide as there is room for, and again when the pane is made wider or narrower. */
export class ChartBox extends LitElement {
  static override properties: PropertyDeclarations = { draw: { attribute: false }, width: { state: true } };
  static override styles = [
    css`
      :host {
        display: block;
        min-width: 0;
      }
    `,
    chartStyles,
  ];

  declare draw: (width: number) => TemplateResult;
  declare width: number;
  private readonly observer = new ResizeObserver(([entry]) => {
    if (entry) this.width = Math.floor(entry.contentRect.width);
  });

  constructor() {
    super();
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  override render(): TemplateResult | typeof nothing {
    return this.width > 0 ? this.draw(this.width) : nothing;
  }
}

customElements.define("tildel-chart", ChartBox);

export const chartBox = (draw: (width: number) => TemplateResult): TemplateResult =>
  html`<tildel-chart .draw=${draw}></tildel-chart>`;
