import type { SheetChart } from "hucre/xlsx";
import { columnRange } from "../../write/ranges.js";
import type { BarChart, Sheet } from "../../write/sheet.js";
import type { SheetLayout } from "../../write/sheetLayout.js";
import { BAR_COLOURS } from "./appearance.js";
import { numberFormat } from "./numberFormat.js";

const COLUMNS_WIDE = 9;
const LEAST_ROWS = 16;
const MOST_ROWS = 60;
const ROWS_FOR_TITLE_AND_LEGEND = 6;
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;

/** The native charts of a sheet, beside each other or under each other as their places say. Without rows there is nothing to show. */
export function sheetCharts(sheet: Sheet, layout: SheetLayout): SheetChart[] {
  const bars = layout.lastPlainRow - layout.firstBodyRow + 1;
  if (bars < 1) return [];
  const placed = { right: 0, below: 0 };
  return sheet.charts.map((chart) => {
    const rows = chart.direction === "vertical" ? LEAST_ROWS : Math.max(LEAST_ROWS, bars + ROWS_FOR_TITLE_AND_LEGEND);
    const height = Math.min(rows, MOST_ROWS);
    const from = startOf(chart, sheet, layout, placed[chart.place]);
    placed[chart.place] += height + 1;
    const anchor = { from, to: { row: from.row + height, col: from.col + COLUMNS_WIDE } };
    return { ...barChart(chart, sheet, layout), anchor };
  });
}

/** Rows and columns of anchors count from 0. */
function startOf(chart: BarChart, sheet: Sheet, layout: SheetLayout, taken: number): { row: number; col: number } {
  const lastRow = layout.firstFootnoteRow === 0 ? layout.lastBodyRow : layout.firstFootnoteRow + sheet.footnotes.length;
  if (chart.place === "below") return { row: lastRow + 1 + taken, col: 0 };
  return { row: Math.max(layout.headerRow - 1, 0) + taken, col: sheet.columns.length + 1 };
}

function barChart(chart: BarChart, sheet: Sheet, layout: SheetLayout): Omit<SheetChart, "anchor"> {
  const range = (column: number): string => columnRange(column, layout.firstBodyRow, layout.lastPlainRow);
  const formatCode = numberFormat(sheet.columns[chart.valueColumns[0] ?? -1]?.format ?? { kind: "general" });
  const isHorizontal = chart.direction === "horizontal";
  return {
    type: isHorizontal ? "bar" : "column",
    title: chart.title,
    altText: chart.title,
    titleFontSize: 14,
    titleBold: true,
    gapWidth: 60,
    legend: chart.valueColumns.length > 1 ? "bottom" : false,
    series: chart.valueColumns.map((column, index) => ({
      name: sheet.columns[column]?.header ?? "",
      values: range(column),
      categories: range(chart.categoryColumn),
      color: BAR_COLOURS[index % BAR_COLOURS.length] ?? BAR_COLOURS[0],
      invertIfNegative: false,
    })),
    axes: {
      // The first row on top, as in the table, with the amounts at the foot all the same; names at the edge, so that bars
      // below zero do not cover them.
      x: { ...NO_TICKS, tickLblPos: "low", reverse: isHorizontal },
      y: {
        ...NO_TICKS,
        gridlines: { major: true },
        numberFormat: { formatCode },
        ...(isHorizontal ? { crosses: "max" } : {}),
      },
    },
  };
}
