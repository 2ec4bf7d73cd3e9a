import { html, nothing, type TemplateResult } from "lit";
import type { ChartOptions } from "../chartOptions.js";
import type { ChartText } from "../text/chartText.js";
import { chartPlot } from "./chartPlot.js";
import type { ChartParts } from "./chartParts.js";
import { dataTable } from "./dataTable.js";
import { legend } from "./legend.js";

/**
 * Title and finding, legend, picture and table. The picture is one image with its finding as description; what can be
 * pointed at lies over it as a group of its own, because the parts of an image have no life for a reading aid.
 */
export function chartFigure(parts: ChartParts, options: ChartOptions, text: ChartText): TemplateResult {
  const { id, title, measure, onSelect } = options;
  return html`
    <figure class="chart ${parts.kind}" lang=${options.language} aria-labelledby="${id}-caption">
      <figcaption>
        <strong id="${id}-caption" class="chart-title">${title}</strong>
        <span class="chart-measure">${measure}</span>
        <p class="chart-finding">${parts.finding}</p>
      </figcaption>
      ${parts.marks.length === 0 ? nothing : [legend(parts.legend), chartPlot(parts, options, text)]}
      ${parts.table.rows.length === 0 ? nothing : dataTable(parts.table, { title, label: text.showTable, onSelect })}
    </figure>
  `;
}
