import { bootInJsdom, codeOf, EmulatedExcel, expectNothingUnknown } from "./index.js";

describe("What the emulator does not know is loud", () => {
  test("a member nobody has built fails at once, and is remembered by its name", async () => {
    const { Excel, host } = await bootInJsdom();
    const group = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRange("A1:A9").group("ByRows");
        await context.sync();
      });
    expect(await codeOf(group)).toBe("NotImplemented");
    expect(() => expectNothingUnknown([host])).toThrow("Range.Group");
    expect(host.unknown.names).toEqual([]);
  });

  test.each([
    ["a property", "Range.Hyperlink", (sheet: Excel.Worksheet): void => void sheet.getRange("A1").load("hyperlink")],
    ["a collection", "Worksheet.Shapes", (sheet: Excel.Worksheet): void => void sheet.shapes.load("items/name")],
    [
      "a formula",
      "formula =XLOOKUP(1,A1:A2,B1:B2)",
      (sheet: Excel.Worksheet): void => void (sheet.getRange("C1").formulas = [["=XLOOKUP(1,A1:A2,B1:B2)"]]),
    ],
    [
      "a kind of chart",
      "ChartType Sunburst",
      (sheet: Excel.Worksheet): void => void sheet.charts.add("Sunburst", sheet.getRange("A1:B2")),
    ],
  ])("%s too", async (_what, name, doing) => {
    const { Excel, host } = await bootInJsdom();
    const run = (): Promise<void> =>
      Excel.run(async (context) => {
        doing(context.workbook.worksheets.getItem("Ark1"));
        await context.sync();
      });
    expect(await codeOf(run)).toBe("NotImplemented");
    expect(host.unknown.take()).toEqual([name]);
  });

  test("a fault of the emulator itself fails the test, whatever the add-in makes of it", async () => {
    const host = new EmulatedExcel();
    await host.answer("this is no batch");
    expect(() => expectNothingUnknown([host])).toThrow("not valid JSON");
  });
});

describe("Requirement sets", () => {
  test("with its check switched on, office.js refuses what is newer than the host", async () => {
    const { Excel, OfficeExtension } = await bootInJsdom({ matrix: { ExcelApi: "1.6" } });
    // A switch of office.js for tests; in production nothing is checked.
    const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
    Reflect.set(utility as object, "_doApiNotSupportedCheck", true);
    const watch = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Skoler").onChanged.add(() => Promise.resolve());
        await context.sync();
      });
    expect(await codeOf(watch)).toBe("ApiNotFound");
  });
});
