import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../../addin/app/book/readDocument.js";
import { openPane } from "../../../addin/app/openPane.js";
import { chooseLanguage } from "../../../addin/app/chooseLanguage.js";
import { createPane, type Pane } from "../../../addin/app/pane.js";
import { initialState } from "../../../addin/app/paneState.js";
import { writeResults } from "../../../addin/app/writing/writeResults.js";
import { EMPTY_BOOK, tablesOf, type BrowserBook } from "../../../addin/browser/book/browserBook.js";
import { withEdits } from "../../../addin/browser/book/editCells.js";
import { fileOfBook } from "../../../addin/browser/book/fileOfBook.js";
import { openFile } from "../../../addin/browser/book/openFile.js";
import { withResults } from "../../../addin/browser/book/replaceSheets.js";
import { browserWorkbook, type BrowserWorkbook } from "../../../addin/browser/browserWorkbook.js";
import { inProcessClient } from "../../../addin/worker/inProcessClient.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { examplePane } from "../app/examplePane.js";
import { exampleResults, inputSheets } from "../excel/exampleSheets.js";
import { resultSheet } from "../excel/smallSheets.js";

const PROPERTIES = { title: "Eksempel", subject: "", creator: "Tildel", language: "da" } as const;

async function opened(bytes: Uint8Array): Promise<BrowserBook> {
  const file = await openFile(bytes, "Eksempel.xlsx");
  if (!file.ok) throw new Error(JSON.stringify(file.issue));
  return file.book;
}

const savedAndOpened = async (book: BrowserBook): Promise<BrowserBook> => opened((await fileOfBook(book, "da")).bytes);

const writtenAndOpened = async (sheets: readonly Sheet[]): Promise<BrowserBook> =>
  opened(await writeXlsx(sheets, PROPERTIES));

function paneOver(workbook: BrowserWorkbook): Pane {
  return createPane(workbook.port, inProcessClient(), initialState("da"));
}

const RESULTS = exampleResults();
const INPUTS = inputSheets();
let whole: BrowserBook = EMPTY_BOOK;

beforeAll(async () => (whole = await writtenAndOpened([...INPUTS, ...RESULTS])));

const namesOf = ({ sheets }: BrowserBook): readonly string[] => sheets.map(({ name }) => name);
const contentsOf = (tables: readonly RawTable[]): readonly unknown[] =>
  tables.map(({ name, sheet, headers, rows }) => ({ name, sheet, headers, rows }));

describe("Settings of a saved file", () => {
  test("are found again, and lie where Excel keeps them too", async () => {
    const settings = new Map([
      ["language", "en"],
      ["writtenFrom", "æ<&>"],
    ]);
    const { bytes } = await fileOfBook(
      { ...EMPTY_BOOK, sheets: (await examplePane()).workbook.book().sheets, settings },
      "en",
    );
    expect((await opened(bytes)).settings).toEqual(settings);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["docProps/custom.xml"] ?? new Uint8Array())).toContain('name="tildel.language"');
    expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain("docProps/custom.xml");
  });

  test("bring back the language and the fresh mark; after a change and another save, the stale one", async () => {
    const { pane, workbook } = await examplePane();
    await writeResults(pane);
    await chooseLanguage(pane, "en");
    const fresh = browserWorkbook(await savedAndOpened(workbook.book()));
    const later = paneOver(fresh);
    await openPane(later);
    expect([later.store.get().language, later.store.get().writing.written?.isStale]).toEqual(["en", false]);
    // The first school's first count: 48 becomes 47.
    const table = tablesOf(fresh.book()).find(({ name }) => name === "Elevtal");
    if (!table) throw new Error("No counts");
    const column = table.headers.indexOf("0.kl");
    const place = { sheet: table.sheet, address: `${String.fromCharCode(65 + column)}${table.firstRow + 1}` };
    const changed = withEdits(fresh.book(), { cells: [{ ...place, value: 47 }], append: [] });
    const stale = paneOver(browserWorkbook(await savedAndOpened(changed)));
    await openPane(stale);
    expect(stale.store.get().writing.written?.isStale).toBe(true);
  });

  test("of a file that is opened take the place of those before, at once", async () => {
    const { pane, workbook } = await examplePane();
    await writeResults(pane);
    const open = paneOver(workbook);
    await openPane(open);
    expect(open.store.get().writing.written).not.toBeNull();
    const other = { ...EMPTY_BOOK, sheets: workbook.book().sheets.filter(({ kind }) => kind !== "result") };
    workbook.replace({ ...other, settings: new Map([["language", "en"]]) });
    open.store.update((state) => ({ ...state, whatIf: { ...state.whatIf, turned: { "settings lossLimit": "1" } } }));
    await readDocument(open);
    const { language, writing, whatIf } = open.store.get();
    expect([language, writing.written, whatIf.turned]).toEqual(["en", null, {}]);
  });
});

describe("A file that is opened and saved", () => {
  test("has every sheet and every table again, in their order, with what they held", async () => {
    expect(namesOf(whole)).toEqual([...INPUTS, ...RESULTS].map(({ name }) => name));
    expect(whole.sheets.filter(({ kind }) => kind === "result")).toHaveLength(RESULTS.length);
    const bytes = (await fileOfBook(whole, "da")).bytes;
    const again = await readXlsx(bytes);
    if (!again.ok) throw new Error("It cannot be read");
    expect([again.sheets, contentsOf(again.tables)]).toEqual([namesOf(whole), contentsOf(tablesOf(whole))]);
  });

  test("has every cell of the result sheets where it stood, with the number format it had", async () => {
    const book = { ...whole, sheets: whole.sheets.filter(({ kind }) => kind === "result") };
    const cells = (from: BrowserBook): readonly unknown[] =>
      from.sheets.map(({ name, description }) => [name, description?.title, description?.columns, description?.rows]);
    expect(cells(await savedAndOpened(book))).toEqual(cells(book));
    const consequence = book.sheets.find(({ name }) => name === RESULTS[0]?.name)?.description;
    expect(consequence?.title).toBe(RESULTS[0]?.title);
    expect(consequence?.titleRows.map(({ label }) => label)).toEqual(RESULTS[0]?.titleRows.map(({ label }) => label));
    expect(consequence?.columns.map(({ header }) => header)).toEqual(RESULTS[0]?.columns.map(({ header }) => header));
  });

  test("keeps sheets of the user's own, also one that has a name like Tildel's and holds a table", async () => {
    const [table] = INPUTS.filter(({ name }) => name === "Skoler");
    if (!table) throw new Error("No schools");
    const notes: Sheet = { ...resultSheet("Noter fra mødet", "12.50"), name: "Noter fra mødet" };
    const book = await writtenAndOpened([notes, { ...table, name: "Kontrol 2025" }]);
    expect(book.sheets.map(({ kind }) => kind)).toEqual(["text", "input"]);
    const again = await savedAndOpened(withResults(book, [resultSheet("Konsekvens", "1")]));
    expect(namesOf(again)).toEqual(["Noter fra mødet", "Kontrol 2025", "Konsekvens", "Lister"]);
  });

  test("lets lists be chosen from the sheet the schools stand on, whatever it is called", async () => {
    const named = INPUTS.map((sheet) => (sheet.name === "Skoler" ? { ...sheet, name: "Vores skoler" } : sheet));
    const { bytes } = await fileOfBook(await writtenAndOpened(named), "da");
    const xml = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/sheet") ? [strFromU8(part)] : [],
    );
    const text = xml.join("").replaceAll("&apos;", "'");
    expect(text).toContain("'Vores skoler'!$A$");
    expect(text).not.toContain("'Skoler'!");
  });
});
