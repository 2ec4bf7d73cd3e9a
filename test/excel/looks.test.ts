import { bootInJsdom, cellOf, charts, codeOf, sheetSettings, validationOf, type EmulatedPane } from "./index.js";

describe("Looks, lists and charts", () => {
  let pane: EmulatedPane;
  beforeEach(async () => {
    pane = await bootInJsdom();
  });

  const onSheet = (doing: (sheet: Excel.Worksheet) => void): Promise<void> =>
    pane.Excel.run(async (context) => {
      doing(context.workbook.worksheets.getItem("Ark1"));
      await context.sync();
    });

  test("a format holds for its area, and the edges of an area for the cells at its edges", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1:B3");
      format.fill.color = "#EAF0F6";
      format.font.bold = true;
      format.font.color = "#1F3A5F";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("InsideHorizontal").style = "Dot";
      format.columnWidth = 80;
      format.rowHeight = 20;
    });
    expect(cellOf(pane.host, "Ark1", "B3").look).toEqual({
      "fill/color": "#EAF0F6",
      "font/bold": true,
      "font/color": "#1F3A5F",
      horizontalAlignment: "Right",
      wrapText: true,
      "borders/EdgeBottom/style": "Continuous",
    });
    expect(cellOf(pane.host, "Ark1", "A1").look).toMatchObject({ "borders/EdgeBottom/style": "Dot" });
    expect([...sheetSettings(pane.host, "Ark1").columnWidths]).toEqual([
      [0, 80],
      [1, 80],
    ]);
  });

  test("what differs from cell to cell is null", async () => {
    await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:B1");
      range.getCell(0, 0).format.font.bold = true;
      range.load("format/font/bold,format/font/size");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
    });
  });

  test.each([
    [
      "a word that is no alignment",
      (sheet: Excel.Worksheet) => void Object.assign(sheet.getRange("A1").format, { horizontalAlignment: "højre" }),
    ],
    ["a colour that is none", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.fill.color = "#12")],
    [
      "an edge that is none",
      (sheet: Excel.Worksheet) =>
        sheet
          .getRange("A1")
          .format.borders.getItem("Bottom" as "EdgeBottom")
          .set({ style: "Dot" }),
    ],
    [
      "a list of more than 255 signs",
      (sheet: Excel.Worksheet) =>
        void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    ],
    [
      "a condition without an operator",
      (sheet: Excel.Worksheet) =>
        void (sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: "0",
        } as Excel.ConditionalCellValueRule),
    ],
  ])("%s is InvalidArgument", async (_what, doing) => {
    expect(await codeOf(() => onSheet(doing))).toBe("InvalidArgument");
  });

  test("lists to choose from, with a prompt and an alert", async () => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
      dataValidation.prompt = { showPrompt: true, title: "Aktiv", message: "ja eller nej" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "Kun ja eller nej" };
      sheet.getRange("C2:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "='Ark1'!$F$1:$F$4" } };
    });
    expect(cellOf(pane.host, "Ark1", "B5").validation).toMatchObject({
      rule: { list: { source: "ja,nej" } },
      prompt: { message: "ja eller nej" },
      errorAlert: { style: "Warning" },
    });
    expect(validationOf(pane.host, "Ark1", "C2:C9")).toMatchObject({ list: { source: "='Ark1'!$F$1:$F$4" } });
  });

  test("conditional formats by value, by text and by formula, the newest first", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("B2:B9");
      const negative = range.conditionalFormats.add("CellValue");
      negative.cellValue.format.font.color = "#B3261E";
      negative.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.format.fill.color = "#FFE8BF";
      text.textComparison.rule = { operator: "Contains", text: "loft" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=OR(B2<-1,B2>1)";
      custom.custom.format.fill.color = "#FFE8BF";
    });
    expect(sheetSettings(pane.host, "Ark1").conditionalFormats).toEqual([
      { type: "Custom", address: "B2:B9", look: { "rule/formula": "=OR(B2<-1,B2>1)", "format/fill/color": "#FFE8BF" } },
      {
        type: "ContainsText",
        address: "B2:B9",
        look: { "format/fill/color": "#FFE8BF", rule: { operator: "Contains", text: "loft" } },
      },
      {
        type: "CellValue",
        address: "B2:B9",
        look: { "format/font/color": "#B3261E", rule: { formula1: "=0", operator: "LessThan" } },
      },
    ]);
    await onSheet((sheet) => sheet.getRange("B2:B9").conditionalFormats.clearAll());
    expect(sheetSettings(pane.host, "Ark1").conditionalFormats).toEqual([]);
  });

  test("a comment stands on one cell, once", async () => {
    const comment = (): Promise<void> => onSheet((sheet) => void sheet.comments.add("Ark1!B1", "I alt med SFO"));
    await comment();
    expect(cellOf(pane.host, "Ark1", "B1").comment).toBe("I alt med SFO");
    expect(await codeOf(comment)).toBe("InvalidArgument");
  });

  test("a chart takes its series from the block it is given, and is found again by name", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Skole", "Før", "Efter"],
        ["Engskolen", 100, 110],
        ["Skovskolen", 200, 190],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Konsekvens";
      chart.title.text = "Konsekvens i 2027";
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.setPosition("E1", "L20");
      chart.series.getItemAt(0).format.fill.setSolidColor("#1F3A5F");
    });
    expect(charts(pane.host, "Ark1")).toEqual([
      expect.objectContaining({
        name: "Konsekvens",
        type: "BarClustered",
        seriesBy: "Columns",
        series: [
          { name: "Før", values: "'Ark1'!B2:B3", categories: "'Ark1'!A2:A3" },
          { name: "Efter", values: "'Ark1'!C2:C3", categories: "'Ark1'!A2:A3" },
        ],
      }),
    ]);
    expect(charts(pane.host, "Ark1")[0]?.look).toMatchObject({
      "title/text": "Konsekvens i 2027",
      "axes/categoryAxis/reversePlotOrder": true,
      position: { start: "E1", end: "L20" },
    });
    await pane.Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("Ark1").charts;
      const chart = all.getItemOrNullObject("Konsekvens");
      const missing = all.getItemOrNullObject("Indfasning");
      chart.load("name,series/items/name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Før", "Efter"]);
      chart.delete();
      await context.sync();
    });
    expect(charts(pane.host, "Ark1")).toEqual([]);
  });

  test("years in the first column are taken for data, unless the series are set", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["År", "Beløb"],
        [2026, 10],
        [2027, 20],
      ];
      const guessed = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      guessed.name = "Gættet";
      const told = sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns");
      told.name = "Sagt";
      told.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"));
    });
    const [guessed, told] = charts(pane.host, "Ark1");
    expect(guessed?.series.map(({ name }) => name)).toEqual(["År", "Beløb"]);
    expect(told?.series).toEqual([{ name: "Beløb", values: "'Ark1'!B2:B3", categories: "'Ark1'!A2:A3" }]);
  });
});
