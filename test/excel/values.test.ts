import { bootInJsdom, cellOf, codeOf, valuesAt, type EmulatedPane } from "./index.js";

describe("Cells", () => {
  let pane: EmulatedPane;
  beforeEach(async () => {
    pane = await bootInJsdom();
  });

  /** Sets values of an area on Ark1 in one sync. */
  const write = (address: string, values: unknown): Promise<void> =>
    pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange(address).values = values as unknown[][];
      await context.sync();
    });

  test("what is written is read back, with its address and its size", async () => {
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Elevtal 2026");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Skole", "Elever"],
        ["Engskolen", 28.5],
      ];
      range.load("values,address,rowCount,columnCount,rowIndex,columnIndex,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["Skole", "Elever"],
        ["Engskolen", 28.5],
      ]);
      expect(range.address).toBe("'Elevtal 2026'!A1:B2");
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 2, 2]);
      expect(range.valueTypes[1]).toEqual(["String", "Double"]);
    });
  });

  test("null leaves a cell as it is, and an empty text clears it", async () => {
    await write("A1:B1", [["Engskolen", 28]]);
    await write("A1:B1", [[null, ""]]);
    expect(valuesAt(pane.host, "Ark1", "A1:B1")).toEqual([["Engskolen", null]]);
  });

  test("values that do not fit the area are refused, and nothing is written", async () => {
    expect(await codeOf(() => write("A1:B2", [["Skole", "Elever"]]))).toBe("InvalidArgument");
    expect(valuesAt(pane.host, "Ark1")).toEqual([]);
  });

  test.each([
    ["0123", 123],
    ["1e5", 100_000],
    ["2010/11", 40_483], // 1 November 2010: 40,179 is 1 January 2010, and 304 days later is November
    ["5%", 0.05],
    ["1,5", 15], // a comma groups, to an American
    ["TRUE", true],
    ["'0123", "0123"],
    ["2026/27", "2026/27"],
    ["4.-6.", "4.-6."],
    ["Engskolen", "Engskolen"],
  ])("a text that is put into a general cell is read as Excel reads it: %s", async (text, value) => {
    await write("A1", [[text]]);
    expect(valuesAt(pane.host, "Ark1", "A1")).toEqual([[value]]);
  });

  test("in a cell formatted as text a text stays what it is, also a formula", async () => {
    await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["0123", "2010/11", "=1+1"]];
      await context.sync();
    });
    expect(valuesAt(pane.host, "Ark1", "A1:C1")).toEqual([["0123", "2010/11", "=1+1"]]);
  });

  test("formulas are calculated, follow their cells, and show with the signs of the language", async () => {
    await write("A1:A3", [[1000.5], [2000], ["=SUM(A1:A2)"]]);
    await write("A2", [[500]]);
    await pane.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Ark1").getRange("A3");
      cell.numberFormat = [["#,##0.00"]];
      cell.load("values,formulas,text");
      await context.sync();
      expect(cell.values).toEqual([[1500.5]]);
      expect(cell.formulas).toEqual([["=SUM(A1:A2)"]]);
      expect(cell.text).toEqual([["1.500,50"]]);
    });
  });

  test("one value and one format fill an area", async () => {
    await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("B2:C3");
      // office.js takes a single value where its types ask for a grid.
      Object.assign(range, { values: 7, numberFormat: "0.0" });
      await context.sync();
    });
    expect(valuesAt(pane.host, "Ark1", "B2:C3")).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(cellOf(pane.host, "Ark1", "C3")).toMatchObject({ numberFormat: "0.0", text: "7,0" });
  });

  // ARK1 is the name of a cell too, so Excel quotes the sheet that every Danish workbook begins with.
  test("the used range is where something stands, and a null object where nothing does", async () => {
    await write("B2:C3", [
      [1, 2],
      [3, 4],
    ]);
    await pane.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Ark1").getUsedRangeOrNullObject(true);
      const unused = context.workbook.worksheets.add("Tom").getUsedRangeOrNullObject();
      used.load("address");
      unused.load("address");
      await context.sync();
      expect(used.address).toBe("'Ark1'!B2:C3");
      expect(unused.isNullObject).toBe(true);
    });
  });

  test("areas are found from each other", async () => {
    await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRangeByIndexes(1, 1, 3, 2);
      const found = [
        range.getCell(0, 1),
        range.getRow(2),
        range.getColumn(1),
        range.getLastCell(),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(2, 5),
        range.getOffsetRange(1, 1),
        range.getBoundingRect("E9"),
        range.getRowsBelow(2),
        range.getEntireColumn(),
        range.getIntersection("A1:B2"),
      ];
      found.forEach((area) => area.load("address"));
      await context.sync();
      expect(found.map(({ address }) => address.replace("'Ark1'!", ""))).toEqual(
        "C2 B4:C4 C2:C4 C4 B2:B5 B2:F3 C3:D5 B2:E9 B5:C6 B:C B2".split(" "),
      );
    });
  });

  test("clearing takes values, looks, or both", async () => {
    await write("A1:B1", [[1, 2]]);
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      await context.sync();
    });
    expect(cellOf(pane.host, "Ark1", "A1")).toMatchObject({ value: null, look: { "font/bold": true } });
    expect(cellOf(pane.host, "Ark1", "B1")).toMatchObject({ value: 2, look: {} });
  });

  test("of a merged area only the first cell holds a value", async () => {
    await write("A1:B1", [["Titel", 2]]);
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:B1").merge();
      await context.sync();
    });
    await write("A1:B1", [["Ny titel", 3]]);
    expect(valuesAt(pane.host, "Ark1", "A1:B1")).toEqual([["Ny titel", null]]);
  });

  test("selecting a cell brings its sheet to the front", async () => {
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.add("Skoler").getRange("B7").select();
      await context.sync();
      const cell = context.workbook.getSelectedRange();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Skoler!B7");
    });
  });
});
