import type { Sheet } from "../../../workbook/write/sheet.js";
import {
  activeSheetName,
  bookOfTables,
  bootInJsdom,
  cellOf,
  charts,
  deleteSheetAsUser,
  focusOtherWorkbook,
  goToSheet,
  protect,
  protectWorkbook,
  renameAsUser,
  sheetNames,
  sheetSettings,
  tableNamed,
  validationOf,
  valuesAt,
} from "../../excel/index.js";
import { excelWorkbook } from "../../../addin/excel/excelWorkbook.js";
import { closePorts, openPort, work, type OpenPort } from "./openPort.js";
import { plainSheet, resultSheet, SCHOOLS, tableSheets } from "./smallSheets.js";

afterEach(closePorts);

const withSchools = (): Promise<OpenPort> => openPort({ book: bookOfTables([SCHOOLS]) });
const results = (difference: string): readonly Sheet[] => [
  resultSheet("Konsekvens", difference),
  plainSheet("Kontrol", difference),
];

describe("Result sheets", () => {
  test("replace those from before as a whole, whatever they were called", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    const written = await port.writeResults([plainSheet("Indfasning", "2")], work());
    expect(written).toEqual([{ name: "Indfasning", cells: 4 }]);
    expect(sheetNames(host)).toEqual(["Skoler", "Indfasning"]);
    expect(await port.resultSheets()).toEqual(["Indfasning"]);
  });

  test("never touch a sheet of the same name that is the user's, nor one that the user has renamed to keep", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    renameAsUser(host, "Kontrol", "Kontrol, gemt");
    await port.writeResults(results("2"), work());
    expect(sheetNames(host)).toEqual(["Skoler", "Kontrol, gemt", "Konsekvens", "Kontrol"]);
    expect(valuesAt(host, "Kontrol, gemt")).toEqual(
      valuesAt(host, "Kontrol").map((row) => row.map((value) => (value === 2 ? 1 : value))),
    );
    renameAsUser(host, "Skoler", "konsekvens 2026");
    await expect(port.writeResults([plainSheet("Konsekvens 2026", "3")], work())).rejects.toMatchObject({
      ...{ kind: "nameTaken", place: "Konsekvens 2026", isWhole: true },
    });
    expect(await port.resultSheets()).toEqual(["Konsekvens", "Kontrol"]);
  });

  test("a user who looks at one of them looks at the new one afterwards", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    goToSheet(host, "Kontrol");
    await port.writeResults(results("2"), work());
    expect(activeSheetName(host)).toBe("Kontrol");
  });

  test("are still known to be ours when the file is opened again, and by whoever opens the pane then", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    const again = await bootInJsdom({ book: host.save() });
    closePorts();
    const restore = again.makeGlobal();
    try {
      expect(await excelWorkbook("da").resultSheets()).toEqual(["Konsekvens", "Kontrol"]);
    } finally {
      restore();
    }
  });

  test("a sheet that the user has thrown away is simply written again", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    deleteSheetAsUser(host, "Konsekvens");
    await port.writeResults(results("2"), work());
    expect(sheetNames(host)).toEqual(["Skoler", "Konsekvens", "Kontrol"]);
  });

  test("no results at all take the earlier ones away", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    expect(await port.writeResults([], work())).toEqual([]);
    expect(sheetNames(host)).toEqual(["Skoler"]);
  });

  test("a workbook whose structure is protected is left alone, and so is one behind another", async () => {
    const { port, host } = await withSchools();
    protectWorkbook(host);
    await expect(port.writeResults(results("1"), work())).rejects.toMatchObject({ kind: "workbookProtected" });
    protectWorkbook(host, false);
    focusOtherWorkbook(host);
    await expect(port.writeResults(results("1"), work())).rejects.toMatchObject({ kind: "otherWorkbookInFocus" });
    focusOtherWorkbook(host, false);
    expect(sheetNames(host)).toEqual(["Skoler"]);
  });

  test("a cell that is being edited is said to be so, and what was begun is cleared away when it is left", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("1"), work());
    const before = sheetNames(host);
    const started = port.writeResults(
      results("2"),
      work((step) => {
        if (step === 1) host.enterCellEdit();
      }),
    );
    setTimeout(() => host.leaveCellEdit(), 300);
    await expect(started).rejects.toMatchObject({ kind: "cellEditMode", isWhole: true });
    expect(sheetNames(host)).toEqual(before);
    expect(valuesAt(host, "Kontrol", "B2")).toEqual([[1]]);
  });
});

describe("Input sheets", () => {
  test("are inserted with their tables, choices and notes, and belong to the user from then on", async () => {
    const { port, host } = await withSchools();
    await port.insertSheets(tableSheets, work());
    expect(sheetNames(host)).toEqual(["Skoler", "Rammer", "Lister"]);
    expect(tableNamed(host, "Rammer")).toMatchObject({ sheet: "Rammer", rows: [["0101", 12.5]] });
    expect(validationOf(host, "Rammer", "A5")).toEqual({
      list: { inCellDropDown: true, source: "=Lister!$A$4:$A$4" },
    });
    expect(cellOf(host, "Rammer", "A4").validation["prompt"]).toMatchObject({ message: "Skolens nummer" });
    expect(await port.resultSheets()).toEqual([]);
    await port.writeResults(results("1"), work());
    expect(sheetNames(host)).toEqual(["Skoler", "Rammer", "Lister", "Konsekvens", "Kontrol"]);
  });

  test.each([
    ["a sheet", { ...plainSheet("skoler", "1") }, "skoler"],
    ["a table", { ...(tableSheets[0] ?? plainSheet("", "")), name: "Andet", table: "SKOLER" }, "SKOLER"],
  ])("are not inserted where %s of the name is there", async (_, sheet, place) => {
    const { port, host } = await withSchools();
    await expect(port.insertSheets([plainSheet("Ny", "1"), sheet], work())).rejects.toMatchObject({
      ...{ kind: "nameTaken", place, isWhole: true },
    });
    expect(sheetNames(host)).toEqual(["Skoler"]);
  });

  test("the pane opens with a workbook that Tildel has put something into", async () => {
    const { port, host } = await withSchools();
    await port.insertSheets(tableSheets, work());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...host.open.data.documentSettings]).toEqual([["Office.AutoShowTaskpaneWithDocument", "true"]]);
  });
});

describe("What a sheet looks like", () => {
  test("formats, texts that stay texts, highlights, frozen panes, print and chart are those of the file", async () => {
    const { port, host } = await withSchools();
    await port.writeResults(results("-1250000"), work());
    expect(cellOf(host, "Konsekvens", "A5")).toMatchObject({ value: "0101", numberFormat: "@" });
    expect(cellOf(host, "Konsekvens", "B5")).toMatchObject({
      value: -1250000,
      numberFormat: "#,##0",
      text: "-1.250.000",
    });
    expect(cellOf(host, "Konsekvens", "B6")).toMatchObject({ value: -1250000, formula: "=SUM(B5)" });
    expect(cellOf(host, "Konsekvens", "A4").look).toMatchObject({ "fill/color": "#1F3A5F", "font/bold": true });
    expect(cellOf(host, "Konsekvens", "A6").look).toMatchObject({ "font/bold": true, "fill/color": "#EAF0F6" });
    const sheet = sheetSettings(host, "Konsekvens");
    expect(sheet.frozen).toBe("A1:A4");
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.conditionalFormats[0]).toMatchObject({ address: "B5:B6" });
    expect(sheet.look).toMatchObject({
      ...{ showGridlines: false, "page/orientation": "Landscape", "page/paperSize": "A4", "page/titleRows": "4:4" },
      ...{ "page/headersFooters/defaultForAllPages/rightFooter": "&P / &N" },
    });
    expect(charts(host, "Konsekvens")).toMatchObject([
      {
        type: "BarClustered",
        series: [{ name: "Forskel", values: "Konsekvens!B5", categories: "Konsekvens!A5" }],
        look: { "title/text": "Forskel" },
      },
    ]);
  });

  test("a text that Excel would make a number, a date, a formula or a logical value of stays a text", async () => {
    const TEXTS = [
      "=1+1",
      "-5",
      "1.234",
      "1,5",
      "4-6",
      "2026/27",
      "SAND",
      "#N/A",
      "'citat",
      "+45",
      "@navn",
      "007",
      "Ja, 3 gange",
    ];
    const { port, host } = await withSchools();
    const sheet: Sheet = {
      ...plainSheet("Tekster", "1"),
      columns: [{ header: "Tekst", format: { kind: "general" } }],
      rows: TEXTS.map((text) => ({ kind: "plain", cells: [{ text }] })),
    };
    await port.writeResults([sheet], work());
    expect(valuesAt(host, "Tekster", `A2:A${TEXTS.length + 1}`).flat()).toEqual(TEXTS);
  });

  test("a number with more digits than Excel holds is written as a text, with the decimal sign of its reader", async () => {
    const { port, host } = await withSchools();
    const sheet = plainSheet("Cifre", "12345678901234567.5");
    await port.writeResults([sheet], work());
    expect(valuesAt(host, "Cifre", "B2")).toEqual([["12345678901234567,5"]]);
  });

  test("a protected sheet of the user's is no hindrance", async () => {
    const { port, host } = await withSchools();
    protect(host, "Skoler");
    await port.writeResults(results("1"), work());
    expect(sheetNames(host)).toEqual(["Skoler", "Konsekvens", "Kontrol"]);
  });
});
