import type { Sheet } from "../../../workbook/write/sheet.js";
import { PortFault } from "../../app/portFault.js";
import { isSameName, tablesOf, type BrowserBook } from "./browserBook.js";
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
export function withResults(book: BrowserBook, sheets: readonly Sheet[]): BrowserBook {
  const kept = book.sheets.filter(({ kind }) => kind !== "result");
  for (const { name } of sheets) {
    if (kept.some((known) => isSameName(known.name, name))) throw new PortFault("nameTaken", name);
  }
  return { ...book, sheets: [...kept, ...sheets.map((sheet) => sheetOfDescription(sheet, true))] };
}
