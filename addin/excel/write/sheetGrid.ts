import type { Language } from "../../../engine/domain/text.js";
import { bodyRows, layoutOf, type SheetLayout } from "../../../workbook/write/sheetLayout.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { writtenHeaders } from "../../../workbook/xlsx/write/sheetCells.js";
import { writtenCell, writtenText, type WrittenCell } from "./writtenCell.js";

/** Cells that stand together: the first row counts from 1, the first column from 0. */
export interface CellBlock {
  readonly row: number;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** Everything that is written into a sheet, from the top: the title and its rows, the headers, the body, the footnotes. */
export interface SheetGrid {
  readonly layout: SheetLayout;
  readonly blocks: readonly CellBlock[];
  readonly cells: number;
}

export function sheetGrid(sheet: Sheet, language: Language, rename: (formula: string) => string): SheetGrid {
  const layout = layoutOf(sheet);
  const body = bodyRows(sheet).map((row) =>
    sheet.columns.map(({ format }, index) => writtenCell(row.cells[index] ?? null, format, language, rename)),
  );
  const blocks: readonly CellBlock[] = [
    { row: 1, rows: titles(sheet) },
    { row: layout.headerRow, rows: layout.headerRow === 0 ? [] : [headers(sheet)] },
    { row: layout.firstBodyRow, rows: body },
    { row: layout.firstFootnoteRow, rows: sheet.footnotes.map((footnote) => [writtenText(footnote)]) },
  ];
  const filled = blocks.filter(({ rows }) => (rows[0]?.length ?? 0) > 0);
  return {
    layout,
    blocks: filled,
    cells: filled.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0),
  };
}

/** Label and value share a cell that runs on over its neighbours, as in the file. */
function titles(sheet: Sheet): readonly (readonly WrittenCell[])[] {
  if (sheet.title === "" && sheet.titleRows.length === 0) return [];
  const lines = [sheet.title, ...sheet.titleRows.map(({ label, value }) => `${label}: ${value}`)];
  return lines.map((line) => [writtenText(line)]);
}

/** Excel makes texts of the headers of a table; in cells of texts they are that already. */
const headers = (sheet: Sheet): readonly WrittenCell[] =>
  writtenHeaders(sheet).map((header) => ({ value: header, format: "@" }));
