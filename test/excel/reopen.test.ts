import { bookOfSheets, bootInJsdom, everything, sheetNames, tableNamed } from "./index.js";
import type { Sheet } from "../../workbook/write/sheet.js";

const SHEET: Sheet = {
  name: "Konsekvens",
  title: "Konsekvens",
  titleRows: [{ label: "Scenarie", value: "Andet udkast" }],
  columns: [
    { header: "Skole", format: { kind: "text" } },
    { header: "Beløb", format: { kind: "kr", decimals: 2 } },
  ],
  rows: [
    { kind: "plain", cells: [{ text: "Engskolen" }, { decimal: "450000.25" }] },
    { kind: "total", cells: [{ text: "I alt" }, { formula: "SUM(B5:B5)", result: { decimal: "450000.25" } }] },
  ],
  footnotes: ["Opdigtet eksempel"],
  table: "Konsekvens",
  frozenColumns: 1,
  highlights: [],
  choices: [],
  charts: [],
  print: { header: "", footer: "" },
};

describe("A workbook that is saved and opened again", () => {
  test("is the same, and what is done to one does not reach the other", async () => {
    const first = await bootInJsdom({ book: bookOfSheets([SHEET]) });
    await first.Excel.run(async (context) => {
      context.workbook.settings.add("sprog", "da");
      context.workbook.customXmlParts.add('<tildel xmlns="urn:tildel:1">x</tildel>');
      await context.sync();
    });
    const file = first.host.save();
    const second = await bootInJsdom({ book: file });
    expect(everything(second.host.save())).toEqual(everything(file));
    await second.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("sprog");
      const xml = context.workbook.customXmlParts.getByNamespace("urn:tildel:1").getOnlyItem().getXml();
      setting.load("value");
      context.workbook.worksheets.add("Ny");
      await context.sync();
      expect([setting.value, xml.value]).toEqual(["da", '<tildel xmlns="urn:tildel:1">x</tildel>']);
    });
    expect([sheetNames(first.host), sheetNames(second.host)]).toEqual([["Konsekvens"], ["Konsekvens", "Ny"]]);
  });

  test("holds the sheets of the command line as they were described", async () => {
    const { host, Excel } = await bootInJsdom({ book: bookOfSheets([SHEET]) });
    expect(tableNamed(host, "Konsekvens")).toEqual({
      name: "Konsekvens",
      sheet: "Konsekvens",
      address: "A4:B5",
      headers: ["Skole", "Beløb"],
      rows: [["Engskolen", 450_000.25]],
    });
    await Excel.run(async (context) => {
      const total = context.workbook.worksheets.getItem("Konsekvens").getRange("B6");
      total.load("values,formulas");
      await context.sync();
      expect([total.values, total.formulas]).toEqual([[[450_000.25]], [["=SUM(B5:B5)"]]]);
    });
  });
});
