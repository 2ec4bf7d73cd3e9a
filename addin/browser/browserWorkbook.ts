import type { RawValue } from "../../workbook/read/rawTable.js";
import type { Sheet } from "../../workbook/write/sheet.js";
import { PortFault } from "../app/portFault.js";
import type { CellPlace, WatchedChange, Work, WorkbookPort, WrittenSheet } from "../app/workbookPort.js";
import { isSameName, tablesOf, type BrowserBook } from "./book/browserBook.js";
import { withEdits } from "./book/editCells.js";
import { withInserted, withResults, withSeals } from "./book/replaceSheets.js";

/** The workbook held in the browser: the port the pane knows, and what the page around it does with it. */
export interface BrowserWorkbook {
  readonly port: WorkbookPort;
  readonly book: () => BrowserBook;
  /** Another workbook takes its place: a file was opened. */
  readonly replace: (book: BrowserBook) => void;
  /** The user typed something in a cell of a table. */
  readonly type: (place: CellPlace, value: RawValue) => void;
  /** Calls back after every change, whoever made it. Gives the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls back when a cell is to be shown. */
  readonly onGoTo: (listener: (place: CellPlace) => void) => () => void;
}

export function browserWorkbook(initial: BrowserBook): BrowserWorkbook {
  let book = initial;
  const changed = listeners<undefined>();
  const watched = listeners<WatchedChange>();
  const gone = listeners<CellPlace>();
  const put = (next: BrowserBook): void => {
    book = next;
    changed.tell(undefined);
  };
  return {
    port: portOf({ book: () => book, put, watched, gone }),
    book: () => book,
    replace: (next) => {
      put(next);
      watched.tell({ by: "opened", table: null });
    },
    type: (place, value) => {
      const table = book.sheets.find(({ name }) => isSameName(name, place.sheet))?.tables[0]?.name ?? null;
      put(withEdits(book, { cells: [{ ...place, value }], append: [] }));
      watched.tell({ by: "user", table });
    },
    onChange: (listener) => changed.add(() => listener()),
    onGoTo: (listener) => gone.add(listener),
  };
}

interface Inside {
  readonly book: () => BrowserBook;
  readonly put: (book: BrowserBook) => void;
  readonly watched: Listeners<WatchedChange>;
  readonly gone: Listeners<CellPlace>;
}

function portOf({ book, put, watched, gone }: Inside): WorkbookPort {
  const write = (next: BrowserBook, sheets: readonly Sheet[], work: Work): readonly WrittenSheet[] => {
    const written = countWritten(sheets, work);
    put(next);
    return written;
  };
  return {
    title: () => promised(() => book().title),
    readTables: () => promised(() => tablesOf(book())),
    insertSheets: (sheets, work) => promised(() => write(withInserted(book(), sheets), sheets, work)),
    writeResults: (sheets, work) => promised(() => write(withResults(book(), sheets), sheets, work)),
    writeSeals: (sheets, work) => promised(() => write(withSeals(book(), sheets), sheets, work)),
    resultSheets: () => promised(() => book().sheets.flatMap(({ name, kind }) => (kind === "result" ? [name] : []))),
    editTables: (edits) => promised(() => put(withEdits(book(), edits))),
    goTo: (place) =>
      promised(() => {
        const isThere = book().sheets.some(({ name }) => isSameName(name, place.sheet));
        if (!isThere) throw new PortFault("placeGone", `${place.sheet}!${place.address}`);
        gone.tell(place);
      }),
    watch: (onChange) => promised(() => unwatch(watched.add(onChange))),
    readSetting: (key) => promised(() => book().settings.get(key) ?? null),
    storeSetting: (key, value) =>
      promised(() => put({ ...book(), settings: new Map(book().settings).set(key, value) })),
  };
}

const unwatch = (stop: () => void) => (): Promise<void> => promised(stop);

/** Nothing here takes long; what is thrown becomes a rejection, as the port promises. */
const promised = <Value>(work: () => Value): Promise<Value> => new Promise((resolve) => resolve(work()));

function countWritten(sheets: readonly Sheet[], { onProgress, signal }: Work): readonly WrittenSheet[] {
  const written = sheets.map(({ name, columns, rows }) => ({ name, cells: columns.length * (rows.length + 1) }));
  const total = written.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  for (const { name, cells } of written) {
    if (signal.aborted) throw new PortFault("cancelled", name);
    done += cells;
    onProgress({ done, total, sheet: name });
  }
  return written;
}

interface Listeners<Told> {
  readonly add: (listener: (told: Told) => void) => () => void;
  readonly tell: (told: Told) => void;
}

function listeners<Told>(): Listeners<Told> {
  const all = new Set<(told: Told) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (told) => [...all].forEach((listener) => listener(told)),
  };
}
