import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

export type LegendSign =
  "gain" | "lose" | "limit" | "own-limit" | "outside" | "hollow" | "filled" | "average" | "before" | "chosen" | "total";

export interface LegendEntry {
  /** A sign, or the letter of a scenario; null for a note. */
  readonly sign: LegendSign | `scenario-${0 | 1 | 2 | 3}` | null;
  readonly words: string;
}

const SIGNS: Readonly<Record<LegendSign, SVGTemplateResult>> = {
  gain: svg`<rect class="chart-gain" x="7" y="3" width="8" height="8"></rect><path class="chart-zero" d="M7 0v14"></path>`,
  lose: svg`<rect class="chart-lose" x="1" y="3" width="8" height="8"></rect><path class="chart-zero" d="M9 0v14"></path>`,
  limit: svg`<path class="chart-limit" d="M8 0v14"></path>`,
  "own-limit": svg`<rect class="chart-own-limit" x="7" y="0" width="2" height="14"></rect>`,
  outside: svg`<path class="chart-outside" d="M8 2l5 5l-5 5l-5 -5z"></path>`,
  hollow: svg`<circle class="chart-hollow" cx="8" cy="7" r="4.5"></circle>`,
  filled: svg`<circle class="chart-filled" cx="8" cy="7" r="4.5"></circle>`,
  average: svg`<path class="chart-average" d="M0 7h16"></path>`,
  before: svg`<path class="chart-average chart-average-before" d="M0 7h16"></path>`,
  chosen: svg`<path class="chart-line-chosen" d="M0 7h16"></path>`,
  total: svg`<rect class="chart-total" x="2" y="2" width="12" height="10"></rect>`,
};

/** What the signs mean, in words beside them. */
export const legend = (entries: readonly LegendEntry[]): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<ul class="chart-legend">
        ${entries.map(({ sign, words }) => html`<li>${sign === null ? nothing : swatch(sign)}${words}</li>`)}
      </ul>`;

const swatch = (sign: NonNullable<LegendEntry["sign"]>): TemplateResult => html`
  <svg class="chart-swatch" aria-hidden="true" width="16" height="14" viewBox="0 0 16 14">${drawingOf(sign)}</svg>
`;

const drawingOf = (sign: NonNullable<LegendEntry["sign"]>): SVGTemplateResult =>
  sign in SIGNS
    ? SIGNS[sign as LegendSign]
    : svg`<rect class="chart-${sign}" x="1" y="2" width="14" height="10"></rect>`;
