import type { SheetLayout } from "../../../workbook/write/sheetLayout.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { LINE } from "../../../workbook/xlsx/write/appearance.js";
import { sheetCharts } from "../../../workbook/xlsx/write/charts.js";
import { lookStep, type Step } from "./step.js";

type FileChart = ReturnType<typeof sheetCharts>[number];

/** Excel's own charts, with the data, the colours and the places they have in the file. */
export function chartSteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout): readonly Step[] {
  return sheetCharts(sheet, layout).map((chart, index) =>
    lookStep(sheet.name, () => addChart(chart, target, `Tildel ${index + 1}`)),
  );
}

function addChart(chart: FileChart, target: Excel.Worksheet, name: string): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const isBar = chart.type === "bar";
  const kind = chart.type === "line" ? "Line" : isBar ? "BarClustered" : "ColumnClustered";
  const made = target.charts.add(kind, target.getRange(first.values), "Columns");
  made.name = name;
  showSeries(made.series.getItemAt(0), first, chart, target);
  for (const series of others) showSeries(made.series.add(series.name ?? ""), series, chart, target);
  if (chart.title === undefined) made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.visible = chart.legend === "bottom";
  if (chart.legend === "bottom") made.legend.position = "Bottom";
  showAxes(made.axes, chart);
  const { from, to } = chart.anchor;
  const end = to ?? from;
  made.setPosition(target.getCell(from.row, from.col), target.getCell(end.row, end.col));
}

function showSeries(
  series: Excel.ChartSeries,
  { name, values, categories, color }: FileChart["series"][number],
  { gapWidth, type }: FileChart,
  target: Excel.Worksheet,
): void {
  series.name = name ?? "";
  series.setValues(target.getRange(values));
  if (categories !== undefined) series.setXAxisValues(target.getRange(categories));
  if (type === "line") {
    if (typeof color === "string") series.format.line.color = `#${color}`;
    return;
  }
  if (typeof color === "string") series.format.fill.setSolidColor(`#${color}`);
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  series.invertIfNegative = false;
}

/** The first row on top, as in the table, and names at the edge, so that bars below zero do not cover them. */
function showAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { axes }: FileChart): void {
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.reversePlotOrder = axes?.x?.reverse ?? false;
  const code = axes?.y?.numberFormat?.formatCode;
  if (code !== undefined) {
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = code;
  }
  valueAxis.majorGridlines.format.line.color = `#${LINE}`;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = "None";
    axis.minorTickMark = "None";
  }
}
