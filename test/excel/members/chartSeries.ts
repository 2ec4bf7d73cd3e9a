import { addressText } from "../book/address.js";
import type { ChartData, ChartSeriesData, Rect } from "../book/bookData.js";
import { cellAt } from "../book/cells.js";
import { rect } from "../book/rect.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import type { Area } from "./area.js";
import { givenArea } from "./area.js";
import { bagMembers, recordStore } from "./bag.js";
import type { Chart } from "./chartClass.js";
import { SERIES } from "./chartBags.js";
import { isMissing, text, whole } from "./given.js";

interface Series extends Chart {
  readonly series: ChartSeriesData;
}

/** Where a range of data lies, with the sheet: charts follow it when the sheet is renamed. */
function source({ open, sheet }: Chart, given: Argument): string {
  return givenArea(open, given, sheet).address;
}

const OBJECT: HostClass<Series> = {
  name: "ChartSeries",
  members: {
    ...bagMembers(SERIES, ({ open, sheet, series }: Series) =>
      recordStore(series.look, () => open.needUnprotected(sheet)),
    ),
    Name: { get: ({ series }) => series.name, set: ({ series }, value) => void (series.name = text(value)) },
    ChartType: {
      get: ({ series, chart }) => series.look["chartType"] ?? chart.look["chartType"] ?? null,
      set: ({ series }, value) => void (series.look["chartType"] = text(value)),
    },
    SetValues: { call: (subject, given) => void (subject.series.values = source(subject, given)) },
    SetXAxisValues: { call: (subject, given) => void (subject.series.categories = source(subject, given)) },
    Delete: { call: ({ chart, series }) => void (chart.series = chart.series.filter((other) => other !== series)) },
  },
};

const seriesObject = (series: Series): HostObject => HostObject.of(OBJECT, series);

function add(chart: Chart, name: Argument, index: Argument): HostObject {
  chart.open.needUnprotected(chart.sheet);
  const all = chart.chart.series;
  const named = isMissing(name) ? `Series${all.length + 1}` : text(name);
  const series: ChartSeriesData = { name: named, values: null, categories: null, look: {} };
  all.splice(isMissing(index) ? all.length : whole(index), 0, series);
  return seriesObject({ ...chart, series });
}

const COLLECTION: HostClass<Chart> = {
  name: "ChartSeriesCollection",
  members: {
    Add: { call: add },
    Count: { get: ({ chart }) => chart.series.length },
    GetCount: { call: ({ chart }) => chart.series.length },
    GetItemAt: {
      call: (chart, index) => {
        const series = chart.chart.series[whole(index)];
        if (!series) throw itemNotFound("series of a chart");
        return seriesObject({ ...chart, series });
      },
    },
  },
  items: (chart) => chart.chart.series.map((series) => seriesObject({ ...chart, series })),
};

export const seriesCollection = (chart: Chart): HostObject => HostObject.of(COLLECTION, chart);

/**
 * The series Excel makes of a block of cells: a first row or column of texts names the series or the categories. A
 * first column of numbers (years) is taken for data, which is what surprises.
 */
export function seriesOf(area: Area, seriesBy: string): ChartData["series"] {
  const { sheet, rect: of } = area;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && of.columns > of.rows);
  const isText = (row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value !== "number";
  const hasHead =
    of.rows > 1 &&
    spread(of.columns, 1).every((step) => isText(of.row, of.column + step)) &&
    isText(of.row, of.column + of.columns - 1);
  const below = of.row + (hasHead ? 1 : 0);
  const hasSide = of.columns > 1 && isText(Math.min(below, of.row + of.rows - 1), of.column);
  const body = rect(below, of.column + (hasSide ? 1 : 0), of.rows - (hasHead ? 1 : 0), of.columns - (hasSide ? 1 : 0));
  const head = hasHead ? rect(of.row, body.column, 1, body.columns) : null;
  const side = hasSide ? rect(body.row, of.column, body.rows, 1) : null;
  const [names, categories] = isByRows ? [side, head] : [head, side];
  const text = (part: Rect | null): string | null => part && addressText(sheet.name, part);
  return Array.from({ length: isByRows ? body.rows : body.columns }, (_, index) => {
    const values = isByRows
      ? rect(body.row + index, body.column, 1, body.columns)
      : rect(body.row, body.column + index, body.rows, 1);
    const named = names && cellAt(sheet, names.row + (isByRows ? index : 0), names.column + (isByRows ? 0 : index));
    return {
      name: String(named?.value ?? `Series${index + 1}`),
      values: text(values),
      categories: text(categories),
      look: {},
    };
  });
}

/** 1, 2, … up to the last step but one. */
const spread = (count: number, first: number): readonly number[] =>
  Array.from({ length: Math.max(0, count - first) }, (_, index) => index + first);
