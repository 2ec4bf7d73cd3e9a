import { placeText } from "../book/address.js";
import type { ChartData, SheetData } from "../book/bookData.js";
import { nextId } from "../book/newBook.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { type Area, givenArea } from "./area.js";
import { bagMembers, recordStore, type Store } from "./bag.js";
import { CHART } from "./chartBags.js";
import { seriesCollection, seriesOf } from "./chartSeries.js";
import { isMissing, number, oneOf, text } from "./given.js";
import type { OpenBook } from "./openBook.js";
import { reachSheet } from "./reach.js";

/** A chart of an open workbook. */
export interface Chart {
  readonly open: OpenBook;
  readonly sheet: SheetData;
  readonly chart: ChartData;
}

export const CHART_TYPES = [
  ...(["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"] as const),
  ...(["Line", "LineMarkers", "LineStacked", "Pie", "Doughnut", "Area", "AreaStacked", "Waterfall"] as const),
  ...(["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth", "Bubble"] as const),
];
export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export const chartObject = (chart: Chart): HostObject => HostObject.of(OBJECT, chart);

export function newChart(
  open: OpenBook,
  type: Argument,
  source: Argument,
  seriesBy: Argument,
  sheet: SheetData,
): ChartData {
  open.needUnprotected(sheet);
  if (!CHART_TYPES.some((known) => known === type))
    throw open.unknown.note(`ChartType ${typeof type === "string" ? type : "?"}`);
  const area = givenArea(open, source, sheet);
  const by = isMissing(seriesBy) ? "Auto" : oneOf(seriesBy, SERIES_BY);
  return {
    id: nextId(open.data),
    source: area.address,
    seriesBy: by,
    series: seriesOf(area, by),
    look: { name: freeName(open, sheet), chartType: oneOf(type, CHART_TYPES) },
  };
}

function freeName({ locale }: OpenBook, sheet: SheetData): string {
  let index = sheet.charts.length + 1;
  while (sheet.charts.some(({ look }) => look["name"] === `${locale.chart} ${index}`)) index += 1;
  return `${locale.chart} ${index}`;
}

const looks = ({ open, sheet, chart }: Chart): Store => {
  const store = recordStore(chart.look, () => open.needUnprotected(sheet));
  return {
    read: store.read,
    write: (path, value) => {
      if (/^(top|left|width|height)$/.test(path) && number(value) < 0) throw invalidArgument();
      store.write(path, value);
      // A title that is given is a title that is seen.
      if (/(^|\/)title\/text$/.test(path)) store.write(path.replace(/text$/, "visible"), true);
    },
  };
};

function setPosition(subject: Chart, start: Argument, end: Argument): void {
  const { open, sheet } = subject;
  const [first, last] = [givenArea(open, start, sheet), isMissing(end) ? null : givenArea(open, end, sheet)];
  looks(subject).write("position", { start: placeText(first.rect), end: last && placeText(last.rect) });
}

function setData({ open, sheet, chart }: Chart, source: Argument, seriesBy: Argument): void {
  open.needUnprotected(sheet);
  const area: Area = givenArea(open, source, sheet);
  chart.source = area.address;
  chart.seriesBy = isMissing(seriesBy) ? "Auto" : oneOf(seriesBy, SERIES_BY);
  chart.series = seriesOf(area, chart.seriesBy);
}

const OBJECT: HostClass<Chart> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id, Name: chart.look["name"] ?? "" }),
  members: {
    ...bagMembers(CHART, looks),
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.look["name"] ?? "",
      set: (subject, value) => looks(subject).write("name", text(value)),
    },
    ChartType: {
      get: ({ chart }) => chart.look["chartType"] ?? null,
      set: (subject, value) => looks(subject).write("chartType", oneOf(value, CHART_TYPES)),
    },
    PlotBy: { get: ({ chart }) => chart.seriesBy },
    Series: { child: (chart) => seriesCollection(chart) },
    Worksheet: { child: ({ open, sheet }) => reachSheet(open, sheet) },
    SetPosition: { call: setPosition },
    SetData: { call: setData },
    Activate: { call: ({ open }) => open.needFocus() },
    Delete: {
      call: ({ open, sheet, chart }) => {
        open.needUnprotected(sheet);
        if (!sheet.charts.includes(chart)) throw itemNotFound("chart");
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  },
};
