import { checkColor } from "./rangeFormat.js";
import type { Bag } from "./bag.js";

const FILL: Bag = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (store, path, color) => {
      checkColor(color);
      store.write(`${path}color`, color);
    },
    Clear: (store, path) => store.write(`${path}color`, "none"),
  },
};
const LINE: Bag = {
  name: "ChartLineFormat",
  scalars: { Color: "", LineStyle: "Automatic", Weight: 0.75 },
  methods: { Clear: (store, path) => store.write(`${path}lineStyle`, "None") },
};
const FONT: Bag = {
  name: "ChartFont",
  scalars: { Bold: false, Color: "#000000", Italic: false, Name: "Calibri", Size: 10, Underline: "None" },
};
const TEXT: Bag = { name: "ChartTitleFormat", children: { Font: FONT, Fill: FILL, Border: LINE } };
const GRIDLINES: Bag = {
  name: "ChartGridlines",
  scalars: { Visible: true },
  children: { Format: { name: "ChartGridlinesFormat", children: { Line: LINE } } },
};
const LABELS: Bag = {
  name: "ChartDataLabels",
  scalars: {
    ...{ Position: "BestFit", ShowValue: false, ShowSeriesName: false, ShowCategoryName: false, Separator: "," },
    ...{ ShowLegendKey: false, ShowPercentage: false, NumberFormat: "General", LinkNumberFormat: true },
  },
  children: { Format: { name: "ChartDataLabelFormat", children: { Font: FONT, Fill: FILL } } },
};

const AXIS: Bag = {
  name: "ChartAxis",
  scalars: {
    ...{ Visible: true, Maximum: "", Minimum: "", MajorUnit: "", MinorUnit: "", NumberFormat: "General" },
    ...{ ReversePlotOrder: false, TickLabelPosition: "NextToAxis", TickLabelSpacing: "", TickMarkSpacing: 1 },
    ...{ MajorTickMark: "Outside", MinorTickMark: "None", DisplayUnit: "None", ShowDisplayUnitLabel: true },
    ...{ CategoryType: "Automatic", ScaleType: "Linear", LogBase: 10, LinkNumberFormat: true, Offset: 100 },
    ...{ Crosses: "Automatic", Position: "Automatic", TextOrientation: 0, Alignment: "Center", MultiLevel: false },
    ...{ IsBetweenCategories: true },
  },
  children: {
    MajorGridlines: GRIDLINES,
    MinorGridlines: { ...GRIDLINES, scalars: { Visible: false } },
    Title: {
      name: "ChartAxisTitle",
      scalars: { Text: "", Visible: false, TextOrientation: 0 },
      children: { Format: TEXT },
    },
    Format: { name: "ChartAxisFormat", children: { Font: FONT, Line: LINE, Fill: FILL } },
  },
};

/** What a chart has besides its data: everything a test may look at by path. */
export const CHART: Bag = {
  name: "Chart",
  scalars: {
    ...{ Top: 0, Left: 0, Width: 360, Height: 216, Style: 201, DisplayBlanksAs: "NotPlotted", PlotVisibleOnly: true },
    ...{ CategoryLabelLevel: 0, SeriesNameLevel: 0, ShowAllFieldButtons: true, ShowDataLabelsOverMaximum: true },
  },
  children: {
    Title: {
      name: "ChartTitle",
      scalars: {
        ...{ Text: "", Visible: true, Overlay: false, Position: "Top", HorizontalAlignment: "Center" },
        ...{ VerticalAlignment: "Center", ShowShadow: false, TextOrientation: 0 },
      },
      children: { Format: TEXT },
    },
    Legend: {
      name: "ChartLegend",
      scalars: { Visible: true, Position: "Right", Overlay: false, ShowShadow: false },
      children: { Format: { name: "ChartLegendFormat", children: { Font: FONT, Fill: FILL, Border: LINE } } },
    },
    Axes: { name: "ChartAxes", children: { CategoryAxis: AXIS, ValueAxis: AXIS } },
    DataLabels: LABELS,
    Format: {
      name: "ChartAreaFormat",
      scalars: { RoundedCorners: false, ColorScheme: "ColorfulPalette1" },
      children: { Font: FONT, Fill: FILL, Border: LINE },
    },
  },
};

export const SERIES: Bag = {
  name: "ChartSeries",
  scalars: {
    ...{ HasDataLabels: false, Filtered: false, GapWidth: 150, Overlap: 0, Smooth: false, AxisGroup: "Primary" },
    ...{ MarkerStyle: "Automatic", MarkerSize: 5, MarkerBackgroundColor: "", MarkerForegroundColor: "" },
    ...{ InvertIfNegative: false, VaryByCategories: false, PlotOrder: 1, ShowShadow: false, InvertColor: "" },
  },
  children: {
    Format: { name: "ChartSeriesFormat", children: { Fill: FILL, Line: LINE } },
    DataLabels: LABELS,
  },
};
