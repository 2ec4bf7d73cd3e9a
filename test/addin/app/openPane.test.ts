import { openPane } from "../../../addin/app/openPane.js";
import { bookView } from "../../../addin/app/book/bookState.js";
import { createPane, type Pane } from "../../../addin/app/pane.js";
import { initialState } from "../../../addin/app/paneState.js";
import { PortFault } from "../../../addin/app/portFault.js";
import type { WorkbookPort } from "../../../addin/app/workbookPort.js";
import { EMPTY_BOOK } from "../../../addin/browser/book/browserBook.js";
import { withInserted } from "../../../addin/browser/book/replaceSheets.js";
import { browserWorkbook, type BrowserWorkbook } from "../../../addin/browser/browserWorkbook.js";
import { exampleBookSheets } from "../../../addin/browser/exampleBookSheets.js";
import { inProcessClient } from "../../../addin/worker/inProcessClient.js";

/** The example is computed more than once, also where other work keeps the machine busy. */
jest.setTimeout(60_000);

const example = (): BrowserWorkbook => browserWorkbook(withInserted(EMPTY_BOOK, exampleBookSheets("da")));

function paneWith(workbook: BrowserWorkbook, port: Partial<WorkbookPort>): Pane {
  return createPane({ ...workbook.port, ...port }, inProcessClient(), initialState("da"));
}

/** The name of the first school, as the pane has read it. */
const firstSchool = (pane: Pane): string | undefined => bookView(pane.store.get().book)?.schools[0]?.name;

function rename(workbook: BrowserWorkbook, name: string): void {
  const table = workbook.book().sheets.flatMap(({ tables }) => tables.filter(({ name: own }) => own === "Skoler"))[0];
  if (!table) throw new Error("No schools");
  const column = String.fromCharCode(64 + table.firstColumn + table.headers.indexOf("Skole"));
  workbook.type({ sheet: table.sheet, address: `${column}${table.firstRow + 1}` }, name);
}

/** Until the pane does nothing more. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("The pane opens", () => {
  test("and reads again what is changed while the first reading is under way", async () => {
    const workbook = example();
    let readings = 0;
    const pane = paneWith(workbook, {
      readTables: async () => {
        const tables = await workbook.port.readTables();
        readings += 1;
        if (readings === 1) rename(workbook, "Skolen ved åen");
        return tables;
      },
    });
    await openPane(pane);
    expect([readings, firstSchool(pane)]).toEqual([2, "Skolen ved åen"]);
  });

  test("and hears of changes from then on", async () => {
    const workbook = example();
    const pane = paneWith(workbook, {});
    await openPane(pane);
    const read = new Promise<void>((resolve) => {
      pane.store.subscribe(() => {
        if (firstSchool(pane) === "Skolen ved skoven") resolve();
      });
    });
    rename(workbook, "Skolen ved skoven");
    await expect(read).resolves.toBeUndefined();
    await quiet();
  });

  test("over a workbook that cannot be listened to, which it reads and says; trying again listens", async () => {
    const workbook = example();
    let tries = 0;
    const pane = paneWith(workbook, {
      watch: (onChange) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new PortFault("unknown", "")) : workbook.port.watch(onChange);
      },
    });
    await openPane(pane);
    expect(firstSchool(pane)).toBeDefined();
    expect(pane.store.get().fault).not.toBeNull();
    await pane.retry();
    expect([tries, pane.store.get().fault]).toEqual([2, null]);
    await quiet();
  });
});
