import { svg, type SVGTemplateResult } from "lit";
import type { Tick } from "../layout/axis.js";
import type { Box } from "../layout/placeLabels.js";
import { px } from "./px.js";

const AXIS_GAP = 6;
const FOOT = 15;

export interface AxesView {
  readonly plot: Box;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly font: number;
}

/** Level lines with their numbers at the left, and the numbers or years along the foot. */
export const chartAxes = ({ plot, xTicks, yTicks, font }: AxesView): SVGTemplateResult => svg`
  <path class="chart-grid" d=${yTicks.map(({ at }) => `M${px(plot.x)} ${px(at)}h${px(plot.width)}`).join("")}></path>
  ${yTicks.map(
    ({ at, label }) =>
      svg`<text class="chart-tick" x=${px(plot.x - AXIS_GAP)} y=${px(at + font * 0.35)} text-anchor="end" font-size=${font}>${label}</text>`,
  )}
  <path class="chart-grid" d=${xTicks.map(({ at }) => `M${px(at)} ${px(plot.y + plot.height)}v4`).join("")}></path>
  ${xTicks.map(
    ({ labelAt, label }) =>
      svg`<text class="chart-tick" x=${px(labelAt)} y=${px(plot.y + plot.height + FOOT + 2)} text-anchor="middle" font-size=${font}>${label}</text>`,
  )}
`;
