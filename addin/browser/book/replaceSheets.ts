import { isSealTable } from "../../../workbook/seal/sealTableNames.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { PortFault } from "../../app/portFault.js";
import { isSameName, tablesOf, type BookSheet, type BrowserBook } from "./browserBook.js";
import { sheetOfDescription } from "./sheetOfDescription.js";

/** The book with input sheets inserted. A name that is taken is a fault. */
export function withInserted(book: BrowserBook, sheets: readonly Sheet[]): BrowserBook {
  const added = sheets.map((sheet) => sheetOfDescription(sheet, false));
  for (const { name, tables } of added) {
    if (book.sheets.some((known) => isSameName(known.name, name))) throw new PortFault("nameTaken", name);
    for (const table of tables) {
      const isTaken = tablesOf(book).some((known) => isSameName(known.name, table.name));
      if (isTaken) throw new PortFault("nameTaken", table.name);
    }
  }
  return { ...book, sheets: [...book.sheets, ...added] };
}

/** The book with its result sheets replaced by these, as a whole. A sheet of the user's own with such a name is a fault. */
export const withResults = (book: BrowserBook, sheets: readonly Sheet[]): BrowserBook =>
  withInPlaceOf(
    book,
    ({ kind }) => kind === "result",
    sheets.map((sheet) => sheetOfDescription(sheet, true)),
  );

/** The book with its seals replaced by these, as a whole, on the same terms. */
export const withSeals = (book: BrowserBook, sheets: readonly Sheet[]): BrowserBook =>
  withInPlaceOf(
    book,
    isSealSheet,
    sheets.map((sheet) => sheetOfDescription(sheet, false)),
  );

/** A sheet with nothing but a table of seals, and called after it. */
function isSealSheet({ name, tables }: BookSheet): boolean {
  const [only, another] = tables;
  return only !== undefined && another === undefined && isSealTable(only.name) && isSameName(only.name, name);
}

function withInPlaceOf(
  book: BrowserBook,
  isOld: (sheet: BookSheet) => boolean,
  sheets: readonly BookSheet[],
): BrowserBook {
  const kept = book.sheets.filter((sheet) => !isOld(sheet));
  const tables = tablesOf({ ...book, sheets: kept });
  for (const { name, tables: own } of sheets) {
    if (kept.some((known) => isSameName(known.name, name))) throw new PortFault("nameTaken", name);
    const taken = own.find((table) => tables.some((known) => isSameName(known.name, table.name)));
    if (taken) throw new PortFault("nameTaken", taken.name);
  }
  return { ...book, sheets: [...kept, ...sheets] };
}
