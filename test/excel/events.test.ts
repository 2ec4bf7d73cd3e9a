import {
  bookOfTables,
  bootInJsdom,
  goToSheet,
  insertRows,
  remoteEdit,
  renameAsUser,
  tableNamed,
  typeIn,
  type EmulatedPane,
} from "./index.js";

const SCHOOLS = {
  name: "Skoler",
  sheet: "Skoler",
  firstRow: 1,
  firstColumn: 1,
  headers: ["Skole-id", "Elever"],
  rows: [["0101", 28]],
};

/** Of a single cell; the types of office.js say that it is always there. */
const valueAfter = ({ details }: Partial<Excel.WorksheetChangedEventArgs>): unknown => details?.valueAfter ?? null;

/** Events come a moment after what they tell of. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("Events", () => {
  let pane: EmulatedPane;
  let seen: unknown[];
  beforeEach(async () => {
    pane = await bootInJsdom({ book: bookOfTables([SCHOOLS]) });
    seen = [];
  });

  const watchSheets = (): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> =>
    pane.Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push([event.address, event.source, event.triggerSource, valueAfter(event)]);
        await Promise.resolve();
      });
      await context.sync();
      return handler;
    });

  test("tell who changed what: the user, a co-author, or the add-in itself", async () => {
    await watchSheets();
    typeIn(pane.host, "Skoler", "B2", "1.234,5");
    await moment();
    remoteEdit(pane.host, "Skoler", "B2", "29");
    await moment();
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Skoler").getRange("A2:B2").values = [["0102", 30]];
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([
      ["B2", "Local", "Unknown", 1234.5],
      ["B2", "Remote", "Unknown", 29],
      ["A2:B2", "Local", "ThisLocalAddin", null],
    ]);
  });

  test("a table tells of its own cells, and of nothing else", async () => {
    await pane.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Skoler");
      table.onChanged.add(async (event) => {
        seen.push([event.address, event.changeType]);
        await Promise.resolve();
      });
      await context.sync();
    });
    typeIn(pane.host, "Skoler", "D7", "5");
    typeIn(pane.host, "Skoler", "B2", "5");
    insertRows(pane.host, "Skoler", 0, 2);
    await moment();
    expect(seen).toEqual([
      ["B2", "RangeEdited"],
      ["A2:B3", "RowInserted"],
    ]);
  });

  test("all tables of the workbook can be listened to at once", async () => {
    let id = "";
    await pane.Excel.run(async (context) => {
      context.workbook.tables.onChanged.add(async (event) => {
        seen.push(event.tableId);
        await Promise.resolve();
      });
      const table = context.workbook.tables.getItem("Skoler");
      table.load("id");
      await context.sync();
      ({ id } = table);
    });
    typeIn(pane.host, "Skoler", "B2", "5");
    await moment();
    expect(seen).toEqual([id]);
  });

  test("stop when the handler is removed, and while events are switched off", async () => {
    const handler = await watchSheets();
    await pane.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Skoler").getRange("B2").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([]);
    typeIn(pane.host, "Skoler", "B2", "2");
    await moment();
    expect(seen.length).toBe(1);
    await pane.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeIn(pane.host, "Skoler", "B2", "3");
    await moment();
    expect(seen.length).toBe(1);
  });

  test("sheets tell when they are added, renamed, left and deleted", async () => {
    await pane.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (event: { readonly type: string }): Promise<void> => {
        seen.push(event.type);
        return Promise.resolve();
      };
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onDeactivated.add(note);
      await context.sync();
      worksheets.add("Ny");
      await context.sync();
    });
    goToSheet(pane.host, "Ny");
    renameAsUser(pane.host, "Skoler", "Skoler 2027");
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ny").delete();
      await context.sync();
    });
    await moment();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetDeactivated", "WorksheetDeleted"]);
    expect(tableNamed(pane.host, "Skoler").sheet).toBe("Skoler 2027");
  });

  test("the user's typing right below a table makes it longer", async () => {
    typeIn(pane.host, "Skoler", "A3", "0102");
    expect(tableNamed(pane.host, "Skoler")).toMatchObject({
      address: "A1:B3",
      rows: [
        ["0101", 28],
        [102, null],
      ],
    });
    await moment();
  });
});
