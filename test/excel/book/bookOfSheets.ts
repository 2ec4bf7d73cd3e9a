import { bodyRows, layoutOf, type SheetLayout } from "../../../workbook/write/sheetLayout.js";
import type { ColumnFormat, Sheet, SheetCell } from "../../../workbook/write/sheet.js";
import type { BookData, SheetData } from "./bookData.js";
import { setCell, setFormat } from "./cells.js";
import { emptyBook, emptySheet, nextId } from "./newBook.js";
import { rect } from "./rect.js";

/** A workbook with these sheets, as the command line would have written it; looks are left out. */
export function bookOfSheets(sheets: readonly Sheet[]): BookData {
  const book = emptyBook(sheets[0]?.name ?? "Ark1");
  sheets.forEach((sheet, index) => {
    const first = index === 0 ? book.sheets[0] : undefined;
    const data = first ?? emptySheet(nextId(book), sheet.name);
    if (!first) book.sheets.push(data);
    putSheet(book, data, sheet);
  });
  return book;
}

function putSheet(book: BookData, data: SheetData, sheet: Sheet): void {
  const layout = layoutOf(sheet);
  const titles = [sheet.title, ...sheet.titleRows.map(({ label, value }) => `${label}: ${value}`)];
  titles.forEach((title, row) => putText(data, row, 0, title));
  sheet.footnotes.forEach((note, index) => putText(data, layout.firstFootnoteRow - 1 + index, 0, note));
  if (layout.headerRow > 0)
    sheet.columns.forEach(({ header }, column) => putText(data, layout.headerRow - 1, column, header));
  putBody(data, sheet, layout);
  if (sheet.table !== null) putTable(book, data, sheet.table, sheet, layout);
}

function putBody(data: SheetData, sheet: Sheet, layout: SheetLayout): void {
  bodyRows(sheet).forEach(({ cells }, index) => {
    const row = layout.firstBodyRow - 1 + index;
    sheet.columns.forEach(({ format }, column) => putCell(data, row, column, cells[column] ?? null, format));
  });
}

function putTable(book: BookData, data: SheetData, name: string, sheet: Sheet, layout: SheetLayout): void {
  const rows = layout.lastPlainRow - layout.headerRow + 1;
  const area = rect(layout.headerRow - 1, 0, rows, sheet.columns.length);
  data.tables.push({ id: nextId(book), name, rect: area, hasTotals: false, look: {} });
}

function putText(data: SheetData, row: number, column: number, text: string): void {
  setCell(data, row, column, text === "" ? null : { value: text, isError: false, formula: null });
}

function putCell(data: SheetData, row: number, column: number, cell: SheetCell, format: ColumnFormat): void {
  if (format.kind === "text") setFormat(data, row, column, "@");
  if (cell === null) return;
  if ("text" in cell) putText(data, row, column, cell.text);
  else if ("decimal" in cell)
    setCell(data, row, column, { value: Number(cell.decimal), isError: false, formula: null });
  else {
    const value = "text" in cell.result ? cell.result.text : Number(cell.result.decimal);
    setCell(data, row, column, { value, isError: false, formula: `=${cell.formula}` });
  }
}
