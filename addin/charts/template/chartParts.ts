import type { SVGTemplateResult } from "lit";
import type { Mark } from "../layout/mark.js";
import type { TableView } from "./dataTable.js";
import type { LegendEntry } from "./legend.js";

/** What a chart is made of; the figure puts it together and makes it speak. */
export interface ChartParts {
  /** Class of the figure, "chart-diverging". */
  readonly kind: string;
  readonly finding: string;
  readonly legend: readonly LegendEntry[];
  /** Numbers along the top, which stay when the rest scrolls. */
  readonly head: { readonly height: number; readonly drawing: SVGTemplateResult } | null;
  readonly width: number;
  readonly height: number;
  readonly drawing: SVGTemplateResult;
  readonly marks: readonly Mark[];
  readonly reach: number;
  readonly scrolls: boolean;
  readonly table: TableView;
}
