import { svg, type SVGTemplateResult } from "lit";
import type { Tick } from "../layout/axis.js";
import { px } from "./px.js";

export const ROW_HEAD = 22;

/** Numbers along the top of a chart with rows. */
export const rowHead = (ticks: readonly Tick[], font: number): SVGTemplateResult => svg`
  ${ticks.map(
    ({ labelAt, label }) =>
      svg`<text class="chart-tick" x=${px(labelAt)} y="14" text-anchor="middle" font-size=${font}>${label}</text>`,
  )}
`;

/** Thin lines under the numbers, a strong one at zero, and broken ones at limits. */
export const rowGrid = (
  ticks: readonly Tick[],
  limits: readonly Tick[],
  { zero, height }: { readonly zero: number | null; readonly height: number },
): SVGTemplateResult => svg`
  <path class="chart-grid" d=${uprights(
    ticks.map(({ at }) => at),
    height,
  )}></path>
  <path class="chart-limit" d=${uprights(
    limits.map(({ at }) => at),
    height,
  )}></path>
  ${zero === null ? svg`` : svg`<path class="chart-zero" d=${uprights([zero], height)}></path>`}
`;

const uprights = (places: readonly number[], height: number): string =>
  places.map((at) => `M${px(at)} 0v${px(height)}`).join("");
