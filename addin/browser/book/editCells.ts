import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import { cellPosition } from "../../../workbook/read/cellName.js";
import type { AppendedRows, CellEdit, TableEdits } from "../../app/workbookPort.js";
import { PortFault } from "../../app/portFault.js";
import { isSameName, type BrowserBook, type BookSheet } from "./browserBook.js";

/** The book with all of the edits made. Throws a PortFault, and changes nothing, where a cell or a table is not there. */
export function withEdits(book: BrowserBook, { cells, append }: TableEdits): BrowserBook {
  const edited = cells.reduce(withCell, book);
  return append.reduce(withRows, edited);
}

function withCell(book: BrowserBook, { sheet: name, address, value }: CellEdit): BrowserBook {
  const { column, row } = cellPosition(address);
  const sheet = book.sheets.find((known) => isSameName(known.name, name));
  const table = sheet?.tables.find((known) => isBodyCell(known, column, row));
  if (!sheet || !table) throw new PortFault("placeGone", `${name}!${address}`);
  const rowIndex = row - table.firstRow - 1;
  const columnIndex = column - table.firstColumn;
  const rows = table.rows.map((cells, index) =>
    index === rowIndex ? replacedAt(padded(cells, table.headers.length), columnIndex, value) : cells,
  );
  return withTable(book, sheet, table, { ...table, rows });
}

function withRows(book: BrowserBook, { table: name, rows }: AppendedRows): BrowserBook {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((known) => isSameName(known.name, name));
    if (table) return withTable(book, sheet, table, { ...table, rows: [...filledRows(table), ...rows] });
  }
  throw new PortFault("tableMoved", name);
}

/** A new table has one blank row, which the first row that is appended takes the place of. */
const filledRows = ({ rows }: RawTable): RawTable["rows"] =>
  rows.length === 1 && rows[0]?.every((value) => value === null || value === "") ? [] : rows;

function isBodyCell({ firstRow, firstColumn, headers, rows }: RawTable, column: number, row: number): boolean {
  const isInRows = row > firstRow && row <= firstRow + rows.length;
  return isInRows && column >= firstColumn && column < firstColumn + headers.length;
}

const padded = (cells: readonly RawValue[], width: number): readonly RawValue[] =>
  cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => null)];

const replacedAt = (cells: readonly RawValue[], place: number, value: RawValue): readonly RawValue[] =>
  cells.map((cell, index) => (index === place ? value : cell));

function withTable(book: BrowserBook, sheet: BookSheet, table: RawTable, changed: RawTable): BrowserBook {
  const tables = sheet.tables.map((known) => (known === table ? changed : known));
  return { ...book, sheets: book.sheets.map((known) => (known === sheet ? { ...sheet, tables } : known)) };
}
