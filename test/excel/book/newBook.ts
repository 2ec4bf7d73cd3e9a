import type { BookData, SheetData } from "./bookData.js";
import { rect } from "./rect.js";

export function emptySheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    numberFormats: new Map(),
    wideFormats: [],
    looks: [],
    validations: [],
    conditionalFormats: [],
    merges: [],
    comments: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    frozen: null,
    protection: null,
    look: {},
  };
}

/** A new workbook with one empty sheet, as Excel opens it. */
export function emptyBook(sheetName: string, name = "Budget.xlsx"): BookData {
  const sheet = emptySheet(idText(1), sheetName);
  return {
    name,
    sheets: [sheet],
    names: [],
    settings: new Map(),
    documentSettings: new Map(),
    xmlParts: new Map(),
    properties: {},
    protection: null,
    activeSheet: sheet.id,
    selection: { sheet: sheet.id, rect: rect(0, 0, 1, 1) },
    lastId: 1,
  };
}

/** Ids look like Excel's, and count up. */
export const idText = (number: number): string => `{${String(number).padStart(8, "0")}-0001-0000-0000-000000000000}`;

export function nextId(book: BookData): string {
  book.lastId += 1;
  return idText(book.lastId);
}
