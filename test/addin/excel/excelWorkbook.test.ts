import { PORT_FAULTS, PortFault } from "../../../addin/app/portFault.js";
import type { WatchedChange } from "../../../addin/app/workbookPort.js";
import { isDarkTheme } from "../../../addin/excel/isDarkTheme.js";
import { portFaultOf } from "../../../addin/excel/portFaultOf.js";
import { startExcel } from "../../../addin/excel/startExcel.js";
import { bookOfTables, bootInJsdom, insertRows, remoteEdit, selection, typeIn } from "../../excel/index.js";
import { closePorts, openPort, work } from "./openPort.js";
import { plainSheet, resultSheet, SCHOOLS, tableSheets } from "./smallSheets.js";

afterEach(closePorts);

const events = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("What the user does in the tables", () => {
  test("is heard, with who did it and where; what the add-in does itself is not", async () => {
    const { port, host, Excel } = await openPort({ book: bookOfTables([SCHOOLS]) });
    await port.readTables();
    const heard: WatchedChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    typeIn(host, "Skoler", "C2", "1");
    remoteEdit(host, "Skoler", "C3", "2");
    await events();
    expect(heard).toEqual([
      { by: "user", table: "Skoler" },
      { by: "coauthor", table: "Skoler" },
    ]);
    await port.editTables({ cells: [{ sheet: "Skoler", address: "C2", value: 9 }], append: [] });
    await port.writeResults([resultSheet("Konsekvens", "1")], work());
    await port.insertSheets(tableSheets, work());
    await events();
    expect(heard).toHaveLength(2);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Rammer").delete();
      await context.sync();
    });
    insertRows(host, "Skoler", 1);
    typeIn(host, "Skoler", "B5", "Skovskolen");
    typeIn(host, "Skoler", "F20", "en note");
    await events();
    expect(heard.slice(2)).toEqual([
      { by: "user", table: null },
      { by: "user", table: "Skoler" },
      { by: "user", table: "Skoler" },
    ]);
    await stop();
    typeIn(host, "Skoler", "C2", "3");
    await events();
    expect(heard).toHaveLength(5);
  });

  test("is heard also before the tables were read, whatever it touches", async () => {
    const { port, host } = await openPort({ book: bookOfTables([SCHOOLS]) });
    const heard: WatchedChange[] = [];
    await port.watch((change) => heard.push(change));
    typeIn(host, "Skoler", "C2", "1");
    await events();
    expect(heard).toEqual([{ by: "user", table: null }]);
    await port.readTables();
    typeIn(host, "Skoler", "C2", "2");
    await events();
    expect(heard.slice(1)).toEqual([{ by: "user", table: "Skoler" }]);
  });
});

describe("Going to a cell", () => {
  test("shows its sheet and selects it", async () => {
    const { port, host } = await openPort({
      book: bookOfTables([SCHOOLS, { ...SCHOOLS, name: "B", sheet: "Andet ark" }]),
    });
    await port.goTo({ sheet: "Andet ark", address: "B3" });
    expect(selection(host)).toBe("Andet ark!B3");
  });

  test("a sheet that is gone is a fault that names the cell", async () => {
    const { port } = await openPort({ book: bookOfTables([SCHOOLS]) });
    await expect(port.goTo({ sheet: "Væk", address: "B3" })).rejects.toMatchObject({
      kind: "placeGone",
      place: "Væk!B3",
    });
  });
});

test("settings are kept in the document, and one that was never set is null", async () => {
  const { port } = await openPort({ book: bookOfTables([SCHOOLS]) });
  expect(await port.readSetting("language")).toBeNull();
  await port.storeSetting("language", "en");
  await port.storeSetting("language", "da");
  expect(await port.readSetting("language")).toBe("da");
});

test("a workbook that was never saved has no title yet", async () => {
  const { port, host } = await openPort({ book: bookOfTables([SCHOOLS]) });
  host.open.data.name = "Ressourcer 2026.xlsx";
  expect(await port.title()).toBe("Ressourcer 2026");
  host.open.data.name = "Mappe1";
  expect(await port.title()).toBeNull();
});

test("what is asked for at the same time is done one after the other", async () => {
  const { port } = await openPort({ book: bookOfTables([SCHOOLS]) });
  const first = port.writeResults([resultSheet("Konsekvens", "1")], work());
  const second = port.writeResults([plainSheet("Konsekvens", "2"), plainSheet("Kontrol", "2")], work());
  await Promise.all([first, second]);
  expect(await port.resultSheets()).toEqual(["Konsekvens", "Kontrol"]);
});

describe("Errors of office.js", () => {
  const faultOf = (code: string, errorLocation?: string): unknown => {
    const fault = portFaultOf(
      { code, ...(errorLocation === undefined ? {} : { debugInfo: { errorLocation } }) },
      "Skoler",
    );
    return fault instanceof PortFault && PORT_FAULTS.includes(fault.kind) ? fault.kind : fault;
  };

  test.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "accessDenied"],
    ["Conflict", "conflict"],
    ["InsertDeleteConflict", "conflict"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["InvalidOrTimedOutSession", "workbookClosed"],
    ["ActivityLimitReached", "tooBusy"],
    ["RequestAborted", "tooBusy"],
    ["InactiveWorkbook", "otherWorkbookInFocus"],
    ["ApiNotFound", "unsupportedExcel"],
    ["ItemAlreadyExists", "nameTaken"],
    ["ItemNotFound", "placeGone"],
    ["GeneralException", "unknown"],
    ["Noget nyt", "unknown"],
  ])("%s is %s", (code, kind) => {
    expect(faultOf(code)).toBe(kind);
  });

  test.each([
    "WorksheetCollection.add",
    "Worksheet.delete",
    "Worksheet.activate",
    "WorksheetFreezePanes.freezeAt",
    "Range.select",
  ])("an error that says nothing, at %s, is that another workbook is in front", (location) => {
    expect(faultOf("GeneralException", location)).toBe("otherWorkbookInFocus");
    expect(faultOf("InvalidSelection", location)).toBe("otherWorkbookInFocus");
  });

  test("what office.js did not throw is ours, and stays what it is", () => {
    const ours = new TypeError("x is not a function");
    expect(portFaultOf(ours)).toBe(ours);
  });
});

describe("Starting", () => {
  const startIn = async (options: Parameters<typeof bootInJsdom>[0]) => {
    const pane = await bootInJsdom(options);
    const restore = pane.makeGlobal();
    try {
      return await startExcel().then(
        (started) => ({ started, host: pane.host }),
        (error: unknown) => ({ error }),
      );
    } finally {
      restore();
    }
  };

  test("in an Excel of 2021 gives the workbook, the language and the theme", async () => {
    const { started } = (await startIn({ locale: "da-DK", theme: "dark" })) as {
      started: Awaited<ReturnType<typeof startExcel>>;
    };
    expect(started).toMatchObject({ displayLanguage: "da-DK", isDark: true });
    expect(await startIn({ locale: "en-US", theme: "light" })).toMatchObject({
      started: { displayLanguage: "en-US", isDark: false },
    });
  });

  test("in one that is older says so", async () => {
    expect(await startIn({ matrix: { ExcelApi: "1.13" } })).toMatchObject({ error: { kind: "unsupportedExcel" } });
  });

  test("a theme that says nothing leaves it to the system", () => {
    expect(isDarkTheme(undefined)).toBeNull();
    expect(isDarkTheme({})).toBeNull();
    expect(isDarkTheme({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(isDarkTheme({ bodyBackgroundColor: "#E6E6E6" })).toBe(false);
  });
});
