import { bookOfTables, bootInJsdom, codeOf, tableNamed, tables, valuesAt, type EmulatedPane } from "./index.js";

const SCHOOLS = {
  name: "Skoler",
  sheet: "Skoler",
  firstRow: 3,
  firstColumn: 2,
  headers: ["Skole-id", "Skole"],
  rows: [
    ["0101", "Engskolen"],
    ["0102", "Skovskolen"],
  ],
};

describe("Tables", () => {
  let pane: EmulatedPane;
  beforeEach(async () => {
    pane = await bootInJsdom({ book: bookOfTables([SCHOOLS]) });
  });

  test("all tables with headers and bodies are read in two syncs", async () => {
    const { Excel, host } = pane;
    await Excel.run(async (context) => {
      const { tables: all } = context.workbook;
      all.load("items/name,items/worksheet/name");
      await context.sync();
      const parts = all.items.map((table) => [table.getHeaderRowRange(), table.getDataBodyRange()] as const);
      parts.flat().forEach((range) => range.load("values,rowIndex,columnIndex,numberFormat"));
      await context.sync();
      expect(all.items.map((table) => [table.name, table.worksheet.name])).toEqual([["Skoler", "Skoler"]]);
      expect(parts[0]?.[0].values).toEqual([["Skole-id", "Skole"]]);
      expect(parts[0]?.[1].values).toEqual([
        ["0101", "Engskolen"],
        ["0102", "Skovskolen"],
      ]);
      expect([parts[0]?.[1].rowIndex, parts[0]?.[1].columnIndex]).toEqual([3, 1]);
    });
    expect(host.trace.syncs).toBe(2);
  });

  test("headers are texts, none blank and none twice", async () => {
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Kurver");
      sheet.getRange("A1:D1").values = [[2027, "År", "", "år"]];
      const table = sheet.tables.add("A1:D1", true);
      table.name = "Kurver";
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["2027", "År", "Kolonne3", "år2"]);
    });
    expect(tableNamed(pane.host, "Kurver")).toMatchObject({ address: "A1:D2", rows: [[null, null, null, null]] });
  });

  test("a table without headers gets some above its cells, which move down", async () => {
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.tables.add("A1:B1", false);
      await context.sync();
    });
    expect(valuesAt(pane.host, "Ny")).toEqual([
      ["Kolonne1", "Kolonne2"],
      [1, 2],
    ]);
  });

  test("rows are added and deleted, what stands below moves, and one row always stays", async () => {
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Skoler");
      sheet.getRange("B6").values = [["Fodnote"]];
      const table = sheet.tables.getItem("Skoler");
      table.rows.add(undefined, [["0103", "Å-skolen"]]);
      table.rows.add(0, [["0100", "Den første"]]);
      await context.sync();
      expect(tableNamed(pane.host, "Skoler").rows.map(([, name]) => name)).toEqual([
        "Den første",
        "Engskolen",
        "Skovskolen",
        "Å-skolen",
      ]);
      expect(valuesAt(pane.host, "Skoler", "B8")).toEqual([["Fodnote"]]);
      for (let row = 0; row < 4; row++) table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(tableNamed(pane.host, "Skoler")).toMatchObject({ address: "B3:C4", rows: [[null, null]] });
    expect(valuesAt(pane.host, "Skoler", "B5")).toEqual([["Fodnote"]]);
  });

  test("a row that would tear another table is refused", async () => {
    const code = await codeOf(() =>
      pane.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Skoler");
        sheet.tables.add("A6:B7", true);
        sheet.tables.getItem("Skoler").rows.add(undefined, [["0103", "Å-skolen"]]);
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidOperation");
  });

  test.each([
    ["a table over another", (context: Excel.RequestContext) => void context.workbook.tables.add("Skoler!C5:D9", true)],
    ["a name with a blank", (context: Excel.RequestContext) => rename(context, "To ord")],
    ["a name that is a cell", (context: Excel.RequestContext) => rename(context, "AB12")],
    ["a row of the wrong width", (context: Excel.RequestContext) => void table(context).rows.add(undefined, [["x"]])],
    ["another header row", (context: Excel.RequestContext) => table(context).resize("B4:C9")],
    [
      "a blank column name",
      (context: Excel.RequestContext) => void (table(context).columns.getItem("Skole").name = ""),
    ],
  ])("%s is InvalidArgument", async (_what, doing) => {
    const run = (): Promise<void> =>
      pane.Excel.run(async (context) => {
        doing(context);
        await context.sync();
      });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  test("a table is found by name in any case; one that is not there is a null object", async () => {
    await pane.Excel.run(async (context) => {
      const found = context.workbook.tables.getItemOrNullObject("SKOLER");
      const missing = context.workbook.tables.getItemOrNullObject("Elevtal");
      found.load("name");
      missing.load("name");
      missing.delete(); // nothing happens to what is not there
      await context.sync();
      expect([found.isNullObject, found.name, missing.isNullObject]).toEqual([false, "Skoler", true]);
    });
  });

  test("a table grows, gets another look, becomes a range, and goes", async () => {
    await pane.Excel.run(async (context) => {
      const table_ = table(context);
      table_.resize("B3:D6");
      table_.style = "TableStyleLight1";
      table_.showBandedRows = false;
      table_.showFilterButton = false;
      table_.load("style,showBandedRows,showFilterButton");
      await context.sync();
      expect(table_.toJSON()).toMatchObject({
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: false,
      });
      expect(tableNamed(pane.host, "Skoler")).toMatchObject({
        address: "B3:D6",
        headers: ["Skole-id", "Skole", "Kolonne3"],
      });
      table_.convertToRange();
      await context.sync();
    });
    expect(tables(pane.host)).toEqual([]);
    expect(valuesAt(pane.host, "Skoler", "C4")).toEqual([["Engskolen"]]);
  });

  test("a column is found by its header and read alone", async () => {
    await pane.Excel.run(async (context) => {
      const column = table(context).columns.getItem("Skole");
      const body = column.getDataBodyRange();
      body.load("address,values");
      column.load("index");
      await context.sync();
      expect([column.index, body.address, body.values]).toEqual([1, "Skoler!C4:C5", [["Engskolen"], ["Skovskolen"]]]);
    });
  });
});

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Skoler");
const rename = (context: Excel.RequestContext, name: string): void => {
  table(context).name = name;
};
