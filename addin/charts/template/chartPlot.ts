import { html, nothing, svg, type TemplateResult } from "lit";
import type { ChartOptions } from "../chartOptions.js";
import type { ChartText } from "../text/chartText.js";
import { chartMark } from "./chartMark.js";
import type { ChartParts } from "./chartParts.js";
import { markListeners } from "./markListeners.js";

/**
 * The picture, and over it what can be pointed at. The picture is one image with its finding as description; the marks
 * are a group of their own, because the parts of an image have no life for a reading aid.
 */
export function chartPlot(parts: ChartParts, options: ChartOptions, text: ChartText): TemplateResult {
  const { width, marks, reach, head } = parts;
  const { selected = [], onSelect } = options;
  const chosen = marks.findIndex(({ id }) => id !== null && selected.includes(id));
  const home = Math.max(0, chosen);
  const on = markListeners({ marks, width, reach, home, onSelect });
  return html`
    <div
      class="chart-plot ${parts.scrolls ? "chart-scrolls" : ""}"
      @pointermove=${on.move}
      @pointerleave=${on.leave}
      @focusin=${on.focus}
      @focusout=${on.blur}
      @keydown=${on.key}
      @click=${on.click}
    >
      ${
        head === null
          ? nothing
          : html`<svg
              class="chart-head"
              aria-hidden="true"
              width=${width}
              height=${head.height}
              viewBox="0 0 ${width} ${head.height}"
            >
              ${head.drawing}
            </svg>`
      }
      <div class="chart-sheet">${picture(parts, options)} ${overlay(parts, options, home, text)}</div>
      <div class="chart-tip" aria-hidden="true" hidden></div>
    </div>
  `;
}

const picture = ({ width, height, finding, drawing }: ChartParts, { id, title }: ChartOptions): TemplateResult => html`
  <svg
    class="chart-picture"
    role="img"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-finding"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${svg`<title id="${id}-title">${title}</title><desc id="${id}-finding">${finding}</desc>`} ${drawing}
  </svg>
`;

function overlay(
  { width, height, marks, reach }: ChartParts,
  { title, selected = [], onSelect }: ChartOptions,
  home: number,
  text: ChartText,
): TemplateResult {
  const opens = onSelect !== undefined;
  const chosen = new Set(selected);
  return html`
    <svg
      class="chart-marks ${reach > 0 ? "chart-near" : ""} ${opens ? "chart-opens" : ""}"
      role="group"
      aria-label="${title}. ${text.marks(marks.length, opens)}"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${marks.map((mark, index) => {
        const isSelected = mark.id !== null && chosen.has(mark.id);
        return chartMark(mark, { opens, isSelected, isHome: index === home });
      })}
    </svg>
  `;
}
