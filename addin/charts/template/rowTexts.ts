import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Label } from "../layout/fitLabel.js";
import { px } from "./px.js";

const BASELINE = 0.35;
const LINE = 1.15;

/** A name of one or more lines, centred on a height; where it is cut its title says the whole. */
export function rowName(label: Label, middle: number, font: number, name = "chart-name"): SVGTemplateResult {
  const first = middle - ((label.lines.length - 1) * font * LINE) / 2 + font * BASELINE;
  const title = label.isCut ? svg`<title>${label.full}</title>` : nothing;
  return svg`<text class=${name} x="0" y=${px(first)} font-size=${font}>${title}${label.lines[0]}${label.lines
    .slice(1)
    .map((line) => svg`<tspan x="0" dy=${px(font * LINE)}>${line}</tspan>`)}</text>`;
}

export const rowValue = (text: string, right: number, middle: number, font: number): SVGTemplateResult =>
  svg`<text class="chart-value" x=${px(right)} y=${px(middle + font * BASELINE)} text-anchor="end" font-size=${font}>${text}</text>`;
