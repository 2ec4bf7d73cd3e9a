import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { parsePlace } from "./address.js";
import type { BookData, Rect, SheetData, TableData } from "./bookData.js";
import { cellAt, filledCells, setCell, setFormat } from "./cells.js";
import type { Locale } from "./locale.js";
import { nextId } from "./newBook.js";
import { intersection, overlaps, rect } from "./rect.js";
import { shiftRows } from "./shift.js";

export const headerRect = ({ rect: area }: TableData): Rect => rect(area.row, area.column, 1, area.columns);

/** All rows between the headers and the totals; a table always has one. */
export const bodyRect = ({ rect: area, hasTotals }: TableData): Rect =>
  rect(area.row + 1, area.column, area.rows - 1 - (hasTotals ? 1 : 0), area.columns);

export const allTables = (book: BookData): readonly { readonly sheet: SheetData; readonly table: TableData }[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

export const headersOf = (sheet: SheetData, table: TableData): readonly string[] =>
  Array.from({ length: table.rect.columns }, (_, index) =>
    String(cellAt(sheet, table.rect.row, table.rect.column + index)?.value ?? ""),
  );

/** Makes a table of an area: fails where it meets another, gives every column a header of its own. */
export function addTable(book: BookData, sheet: SheetData, area: Rect, hasHeaders: boolean, locale: Locale): TableData {
  if (sheet.tables.some((other) => overlaps(other.rect, area)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidArgument("A table can't hold merged cells.");
  if (!hasHeaders) shiftRows(sheet, area, 1);
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const table: TableData = {
    id: nextId(book),
    name: freeTableName(book, locale),
    rect: rect(area.row, area.column, rows, area.columns),
    hasTotals: false,
    look: {},
  };
  sheet.tables.push(table);
  settleHeaders(sheet, table, locale);
  return table;
}

function freeTableName(book: BookData, locale: Locale): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${locale.table}${number}`.toLowerCase())) number += 1;
  return `${locale.table}${number}`;
}

/** Headers are texts, none is blank and none stands twice: what does not fit is changed without a word. */
export function settleHeaders(sheet: SheetData, table: TableData, locale: Locale): void {
  const taken = new Set<string>();
  for (let index = 0; index < table.rect.columns; index++) {
    const [row, column] = [table.rect.row, table.rect.column + index];
    const wanted = cellAt(sheet, row, column)?.value;
    const text = wanted === undefined || wanted === "" ? `${locale.column}${index + 1}` : String(wanted);
    const name = freeHeader(text, taken);
    taken.add(name.toLowerCase());
    if (cellAt(sheet, row, column)?.value === name) continue;
    setCell(sheet, row, column, { value: name, isError: false, formula: null });
    if (typeof wanted !== "string") setFormat(sheet, row, column, "@");
  }
}

function freeHeader(text: string, taken: ReadonlySet<string>): string {
  let [name, number] = [text, 1];
  while (taken.has(name.toLowerCase())) {
    number += 1;
    name = `${text}${number}`;
  }
  return name;
}

/** After cells were written: tables whose headers were among them put them right. */
export function settleTouchedHeaders(sheet: SheetData, area: Rect, locale: Locale): void {
  for (const table of sheet.tables) if (overlaps(headerRect(table), area)) settleHeaders(sheet, table, locale);
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Letters first, no blanks, not the name of a cell, and used once in the whole workbook. */
export function renameTable(book: BookData, table: TableData, name: string): void {
  const looksLikeCell = parsePlace(name) !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (!TABLE_NAME.test(name) || looksLikeCell) throw invalidArgument(`"${name}" cannot be the name of a table.`);
  const isName = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const isTaken = allTables(book).some(({ table: other }) => other !== table && isName(other.name));
  if (isTaken || book.names.some((other) => isName(other.name))) throw invalidArgument();
  table.name = name;
}

/** Puts rows into the body, or at its end (null): what stands below moves down, if anything does. */
export function insertTableRows(sheet: SheetData, table: TableData, index: number | null, count: number): Rect {
  const body = bodyRect(table);
  const at = body.row + (index ?? body.rows);
  if (index !== null && (index < 0 || index > body.rows)) throw invalidArgument();
  const columns = rect(at, body.column, count, body.columns);
  const isFree = at > body.row + body.rows - 1 && !table.hasTotals && filledCells(sheet, columns).length === 0;
  const meets = sheet.tables.some((other) => other !== table && overlaps(other.rect, columns));
  if (!isFree || meets) shiftRows(sheet, columns, count, table.id);
  table.rect = rect(table.rect.row, table.rect.column, table.rect.rows + count, table.rect.columns);
  return columns;
}

/** Takes rows out of the body; the last one is only blanked, since a table has at least one. */
export function deleteTableRows(sheet: SheetData, table: TableData, index: number, count: number): void {
  const body = bodyRect(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw itemNotFound("row of a table");
  const removed = Math.min(count, body.rows - 1);
  if (removed > 0) shiftRows(sheet, rect(body.row + index, body.column, removed, body.columns), -removed, table.id);
  table.rect = rect(table.rect.row, table.rect.column, table.rect.rows - removed, table.rect.columns);
  if (removed === count) return;
  for (const [row, column] of filledCells(sheet, bodyRect(table))) setCell(sheet, row, column, null);
}

/** The new area has to begin in the same header row, overlap the old one and meet no other table. */
export function resizeTable(sheet: SheetData, table: TableData, area: Rect, locale: Locale): void {
  const meets = sheet.tables.some((other) => other !== table && overlaps(other.rect, area));
  const fits = area.row === table.rect.row && intersection(area, table.rect) !== null && area.rows > 1;
  if (meets || !fits) throw invalidArgument();
  table.rect = area;
  settleHeaders(sheet, table, locale);
}

/** Down or sideways by what the user typed beside it, as Excel's autocorrection does. */
export function growTable(sheet: SheetData, row: number, column: number, locale: Locale): TableData | undefined {
  const below = sheet.tables.find(
    ({ rect: area, hasTotals }) =>
      !hasTotals && row === area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const beside = sheet.tables.find(
    ({ rect: area }) => column === area.column + area.columns && row >= area.row && row < area.row + area.rows,
  );
  const grown = below ?? beside;
  if (!grown) return undefined;
  const { rect: area } = grown;
  grown.rect = rect(area.row, area.column, area.rows + (below ? 1 : 0), area.columns + (below ? 0 : 1));
  settleHeaders(sheet, grown, locale);
  return grown;
}
