import type { SheetData } from "../book/bookData.js";
import { rect } from "../book/rect.js";
import { EVENT, emitToSheet } from "./changed.js";
import type { OpenBook } from "./openBook.js";

/** Brings a sheet to the front; the one that was there is told that it is not any more. */
export function activate(open: OpenBook, sheet: SheetData): void {
  const { data } = open;
  if (data.activeSheet === sheet.id) return;
  const before = data.sheets.find(({ id }) => id === data.activeSheet);
  data.activeSheet = sheet.id;
  data.selection = { sheet: sheet.id, rect: rect(0, 0, 1, 1) };
  if (before) emitToSheet(open, EVENT.sheetDeactivated, before);
  emitToSheet(open, EVENT.sheetActivated, sheet);
}
