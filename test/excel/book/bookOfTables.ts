import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import type { BookData, CellData, SheetData } from "./bookData.js";
import { setCell, setFormat } from "./cells.js";
import { LOCALES, type LocaleName } from "./locale.js";
import { emptyBook, emptySheet, nextId } from "./newBook.js";
import { rect } from "./rect.js";

/** A workbook with these tables, each on its sheet and in its place, as if somebody had opened a file with them. */
export function bookOfTables(tables: readonly RawTable[], locale: LocaleName = "da-DK"): BookData {
  const book = emptyBook(tables[0]?.sheet ?? `${LOCALES[locale].sheet}1`);
  for (const table of tables) {
    const known = book.sheets.find(({ name }) => name === table.sheet);
    const sheet = known ?? emptySheet(nextId(book), table.sheet);
    if (!known) book.sheets.push(sheet);
    putTable(book, sheet, table);
  }
  return book;
}

function putTable(book: BookData, sheet: SheetData, table: RawTable): void {
  const [top, left] = [table.firstRow - 1, table.firstColumn - 1];
  table.headers.forEach((header, index) => putValue(sheet, top, left + index, header));
  table.rows.forEach((row, down) =>
    row.forEach((value, right) => putValue(sheet, top + 1 + down, left + right, value)),
  );
  sheet.tables.push({
    id: nextId(book),
    name: table.name,
    rect: rect(top, left, Math.max(table.rows.length, 1) + 1, table.headers.length),
    hasTotals: false,
    look: {},
  });
}

/** Puts a value as a file holds it: nothing is taken for something else. */
export function putValue(sheet: SheetData, row: number, column: number, value: RawValue): void {
  setCell(sheet, row, column, cellOf(value));
  if (typeof value === "object" && value !== null && "date" in value) setFormat(sheet, row, column, "dd-mm-yyyy");
  if (typeof value === "string" && value !== "" && !Number.isNaN(Number(value))) setFormat(sheet, row, column, "@");
}

function cellOf(value: RawValue): CellData | null {
  if (value === null || value === "") return null;
  if (typeof value !== "object") return { value, isError: false, formula: null };
  return "error" in value
    ? { value: value.error, isError: true, formula: null }
    : { value: value.date, isError: false, formula: null };
}
