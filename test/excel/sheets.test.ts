import {
  bootInJsdom,
  cellOf,
  codeOf,
  sheetNames,
  sheetSettings,
  valuesAt,
  visibleSheetNames,
  type EmulatedPane,
} from "./index.js";

describe("Sheets", () => {
  let pane: EmulatedPane;
  beforeEach(async () => {
    pane = await bootInJsdom();
  });

  const run = (doing: (context: Excel.RequestContext) => void): Promise<void> =>
    pane.Excel.run(async (context) => {
      doing(context);
      await context.sync();
    });

  test("are added, renamed, moved, hidden, coloured and deleted", async () => {
    await run(({ workbook: { worksheets } }) => {
      const first = worksheets.add("Konsekvens");
      worksheets.add("Elevtal");
      first.position = 0;
      first.name = "Konsekvens (ny)";
      first.tabColor = "#1F3A5F";
      first.showGridlines = false;
      first.activate();
      worksheets.getItem("Ark1").visibility = "Hidden";
    });
    expect(sheetNames(pane.host)).toEqual(["Konsekvens (ny)", "Ark1", "Elevtal"]);
    expect(visibleSheetNames(pane.host)).toEqual(["Konsekvens (ny)", "Elevtal"]);
    expect(sheetSettings(pane.host, "Konsekvens (ny)").look).toMatchObject({
      tabColor: "#1F3A5F",
      showGridlines: false,
    });
    await run(({ workbook: { worksheets } }) => worksheets.getItem("Elevtal").delete());
    expect(sheetNames(pane.host)).toEqual(["Konsekvens (ny)", "Ark1"]);
  });

  test.each([
    ["a name of 32 signs", "x".repeat(32), "InvalidArgument"],
    ["a name with a colon", "a:b", "InvalidArgument"],
    ["a name with a question mark", "Hvad nu hvis?", "InvalidArgument"],
    ["a name in brackets", "[ny]", "InvalidArgument"],
    ["a name that is taken, whatever the case", "ARK1", "ItemAlreadyExists"],
  ])("%s is refused", async (_what, name, code) => {
    expect(await codeOf(() => run(({ workbook }) => void workbook.worksheets.add(name)))).toBe(code);
  });

  test("the last one that can be seen is neither deleted nor hidden, and a very hidden one is not deleted", async () => {
    await run(({ workbook: { worksheets } }) => void (worksheets.add("Skjult").visibility = "VeryHidden"));
    expect(await codeOf(() => run(({ workbook }) => workbook.worksheets.getItem("Ark1").delete()))).toBe(
      "InvalidOperation",
    );
    expect(
      await codeOf(() => run(({ workbook }) => void (workbook.worksheets.getItem("Ark1").visibility = "Hidden"))),
    ).toBe("InvalidOperation");
    expect(await codeOf(() => run(({ workbook }) => workbook.worksheets.getItem("Skjult").delete()))).toBe(
      "InvalidOperation",
    );
    expect(sheetNames(pane.host)).toEqual(["Ark1", "Skjult"]);
  });

  test("formulas follow a sheet's new name, and break when the sheet goes", async () => {
    await run(({ workbook: { worksheets } }) => {
      worksheets.add("Rammer").getRange("B2").values = [[1000]];
      worksheets.getItem("Ark1").getRange("A1").formulas = [["=Rammer!B2*2"]];
    });
    await run(({ workbook }) => void (workbook.worksheets.getItem("Rammer").name = "Rammer 2027"));
    expect(cellOf(pane.host, "Ark1", "A1")).toMatchObject({ formula: "='Rammer 2027'!B2*2", value: 2000 });
    await run(({ workbook }) => workbook.worksheets.getItem("Rammer 2027").delete());
    expect(cellOf(pane.host, "Ark1", "A1")).toMatchObject({ formula: "=#REF!B2*2", value: { error: "#REF!" } });
  });

  test("what was written to a sheet is gone with it, also when another takes its name", async () => {
    await run(({ workbook: { worksheets } }) => {
      worksheets.add("Resultat").getRange("A1").values = [["før"]];
    });
    await run(({ workbook: { worksheets } }) => {
      const building = worksheets.add("Resultat ~");
      building.getRange("A1").values = [["efter"]];
      worksheets.getItem("Resultat").delete();
      building.name = "Resultat";
    });
    expect(valuesAt(pane.host, "Resultat")).toEqual([["efter"]]);
  });

  test("a sheet is found by name or id; one that is not there is ItemNotFound or a null object", async () => {
    await pane.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("ark1");
      const missing = worksheets.getItemOrNullObject("Ikke her");
      sheet.load("id,name,position,visibility");
      missing.load("name");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, missing.isNullObject]).toEqual([
        "Ark1",
        0,
        "Visible",
        true,
      ]);
      worksheets.getItem(sheet.id).load("name");
      await context.sync();
    });
    expect(await codeOf(() => run(({ workbook }) => void workbook.worksheets.getItem("Ikke her").load("name")))).toBe(
      "ItemNotFound",
    );
  });

  test("a range whose sheet is gone cannot be used", async () => {
    const code = await codeOf(() =>
      pane.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Kort");
        const range = sheet.getRange("A1");
        range.load("address");
        await context.sync();
        sheet.delete();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidReference");
  });

  test("panes are frozen and the page is set up", async () => {
    await run(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem("Ark1");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.paperSize = "A4";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "Konsekvens";
      pageLayout.setPrintTitleRows("$3:$3");
      pageLayout.setPrintMargins("Centimeters", { left: 1 });
    });
    expect(sheetSettings(pane.host, "Ark1")).toMatchObject({
      frozen: "A1:B3",
      look: {
        "page/orientation": "Landscape",
        "page/zoom": { horizontalFitToPages: 1 },
        "page/paperSize": "A4",
        "page/headersFooters/defaultForAllPages/centerHeader": "Konsekvens",
        "page/titleRows": "3:3",
        "page/leftMargin": 28.346,
      },
    });
  });

  test("names point at ranges and are found again", async () => {
    await pane.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Tildel_Konsekvens", worksheets.getItem("Ark1").getRange("B2:C3"));
      const range = names.getItem("Tildel_Konsekvens").getRange();
      const missing = names.getItemOrNullObject("Andet");
      range.load("address");
      await context.sync();
      expect([range.address, missing.isNullObject]).toEqual(["'Ark1'!B2:C3", true]);
    });
    await run(({ workbook }) => void workbook.worksheets.getItem("Ark1").names.add("Tildel_ark", '="resultat|1"'));
    await pane.Excel.run(async (context) => {
      const mark = context.workbook.worksheets.getItem("Ark1").names.getItemOrNullObject("tildel_ark");
      mark.load("formula,value,type");
      await context.sync();
      expect([mark.formula, mark.value, mark.type]).toEqual(['="resultat|1"', "resultat|1", "String"]);
    });
    expect(await codeOf(() => run(({ workbook }) => void workbook.names.add("A1", "=Ark1!A1")))).toBe(
      "InvalidArgument",
    );
  });
});
