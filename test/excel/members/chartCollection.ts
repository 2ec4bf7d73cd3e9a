import type { ChartData, SheetData } from "../book/bookData.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import type { Wire } from "../protocol/wire.js";
import { chartObject, newChart } from "./chartClass.js";
import { text, whole } from "./given.js";
import type { OpenBook } from "./openBook.js";

interface Charts {
  readonly open: OpenBook;
  readonly sheet: SheetData;
}

const object = ({ open, sheet }: Charts, chart: ChartData): HostObject => chartObject({ open, sheet, chart });

const isNamed = (name: Wire | undefined, wanted: string): boolean =>
  typeof name === "string" && name.toLowerCase() === wanted.toLowerCase();

const named = ({ sheet }: Charts, key: Argument): ChartData | undefined =>
  sheet.charts.find(({ id, look }) => id === key || isNamed(look["name"], text(key)));

function orFail(charts: Charts, chart: ChartData | undefined): HostObject {
  if (!chart) throw itemNotFound("chart");
  return object(charts, chart);
}

const COLLECTION: HostClass<Charts> = {
  name: "ChartCollection",
  members: {
    Add: {
      call: (charts, type, source, seriesBy) => {
        const chart = newChart(charts.open, type, source, seriesBy, charts.sheet);
        charts.sheet.charts.push(chart);
        return object(charts, chart);
      },
    },
    Count: { get: ({ sheet }) => sheet.charts.length },
    GetCount: { call: ({ sheet }) => sheet.charts.length },
    GetItem: { call: (charts, key) => orFail(charts, named(charts, key)) },
    GetItemAt: { call: (charts, index) => orFail(charts, charts.sheet.charts[whole(index)]) },
    GetItemOrNullObject: {
      call: (charts, key) => {
        const chart = named(charts, key);
        return chart && object(charts, chart);
      },
    },
  },
  items: (charts) => charts.sheet.charts.map((chart) => object(charts, chart)),
  item: (charts, key) => orFail(charts, named(charts, key)),
};

export const chartCollection = (open: OpenBook, sheet: SheetData): HostObject =>
  HostObject.of(COLLECTION, { open, sheet });
