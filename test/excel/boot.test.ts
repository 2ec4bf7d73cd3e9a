import { bootInJsdom, emptyBook } from "./index.js";

describe("office.js starts on the emulated Excel for Windows", () => {
  test("as in the task pane: host, platform, languages and requirement sets are the host's", async () => {
    const { Office } = await bootInJsdom({ locale: "da-DK" });
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("PC");
    expect(Office.context.displayLanguage).toBe("da-DK");
    expect(Office.context.contentLanguage).toBe("da-DK");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  test("an older Excel says what it does not have", async () => {
    const { Office } = await bootInJsdom({ matrix: { ExcelApi: "1.6" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
  });

  test("the theme reaches the pane", async () => {
    const { Office } = await bootInJsdom({ theme: "dark" });
    expect(Office.context.officeTheme).toMatchObject({
      primaryBackgroundColor: "#262626",
      primaryFontColor: "#ffffff",
    });
  });

  test("a setting of the document is saved with it and is there when it is opened again", async () => {
    const first = await bootInJsdom();
    first.Office.context.document.settings.set("Office.AutoShowTaskpaneWithDocument", true);
    await new Promise<void>((resolve) => first.Office.context.document.settings.saveAsync(() => resolve()));
    const second = await bootInJsdom({ book: first.host.save() });
    expect(second.Office.context.document.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
  });

  test("the workbook says its name, and the language of its numbers", async () => {
    const { Excel } = await bootInJsdom({ book: emptyBook("Skoler", "Model 2027.xlsx"), locale: "da-DK" });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      workbook.application.load("decimalSeparator,thousandsSeparator");
      workbook.application.cultureInfo.load("name");
      await context.sync();
      expect(workbook.name).toBe("Model 2027.xlsx");
      expect([workbook.application.decimalSeparator, workbook.application.thousandsSeparator]).toEqual([",", "."]);
      expect(workbook.application.cultureInfo.name).toBe("da-DK");
    });
  });

  test("code of the add-in finds Excel and Office where it expects them, and only as long as it is told", async () => {
    const pane = await bootInJsdom();
    const restore = pane.makeGlobal();
    await Excel.run((context) => context.sync());
    expect(Office.context.host).toBe(Office.HostType.Excel);
    restore();
    expect("Excel" in globalThis).toBe(false);
  });

  test("a button of the ribbon runs what the add-in has for it, and may show the pane", async () => {
    const { Office, host } = await bootInJsdom();
    host.open.isPaneVisible = false;
    Office.actions.associate("recalculate", (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => event.completed());
    });
    await host.buttons.press("recalculate");
    expect(host.open.isPaneVisible).toBe(true);
  });
});
