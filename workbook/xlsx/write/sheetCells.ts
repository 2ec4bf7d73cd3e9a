import type { Cell } from "hucre";
import type { Language } from "../../../engine/domain/text.js";
import type { Sheet } from "../../write/sheet.js";
import { bodyRows, type SheetLayout } from "../../write/sheetLayout.js";
import { headerAlignment } from "./alignment.js";
import { FOOTNOTE, HEADER, TITLE, TITLE_ROW } from "./appearance.js";
import { bodyCell, noteOf, writtenText } from "./cells.js";
import { safeText } from "./safeText.js";
import { tableHeaders } from "./tableHeaders.js";

/** A cell and where it stands: rows from 1, columns from 0. */
interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<Cell>;
}

/** All cells of a sheet by hucre's own keys, which count both rows and columns from 0. */
export function sheetCells(sheet: Sheet, layout: SheetLayout, language: Language): Map<string, Partial<Cell>> {
  const placed = [
    ...titleCells(sheet),
    ...headerCells(sheet, layout),
    ...tableCells(sheet, layout, language),
    ...footnoteCells(sheet, layout),
  ];
  return new Map(placed.map(({ row, column, cell }) => [`${row - 1},${column}`, cell]));
}

/** The headers as they are written; those of a table follow Excel's rules for tables. */
export function writtenHeaders(sheet: Sheet): readonly string[] {
  const headers = sheet.columns.map((column) => column.header);
  return sheet.table === null ? headers : tableHeaders(headers);
}

/** Label and value share a cell that runs on over its neighbours, so that a narrow first column cuts neither off. */
function titleCells(sheet: Sheet): readonly PlacedCell[] {
  if (sheet.title === "" && sheet.titleRows.length === 0) return [];
  const title: PlacedCell = { row: 1, column: 0, cell: { ...writtenText(sheet.title), style: TITLE } };
  const rows = sheet.titleRows.map(({ label, value }, index) => {
    const richText = [
      { text: safeText(`${label}: `), font: { ...TITLE_ROW.font, bold: true } },
      { text: safeText(value), font: { ...TITLE_ROW.font } },
    ];
    return { row: index + 2, column: 0, cell: { value: "", richText, style: TITLE_ROW } };
  });
  return [title, ...rows];
}

function headerCells(sheet: Sheet, layout: SheetLayout): readonly PlacedCell[] {
  if (layout.headerRow === 0) return [];
  const headers = writtenHeaders(sheet);
  return sheet.columns.map((description, column) => {
    const alignment = headerAlignment(sheet.columns, column, sheet.table !== null);
    const written = { ...writtenText(headers[column] ?? ""), style: { ...HEADER, numFmt: "@", alignment } };
    const cell = description.note === undefined ? written : { ...written, ...noteOf(description.note) };
    return { row: layout.headerRow, column, cell };
  });
}

function tableCells(sheet: Sheet, layout: SheetLayout, language: Language): readonly PlacedCell[] {
  return bodyRows(sheet).flatMap((row, index) => {
    if (row.cells.length > sheet.columns.length)
      throw new Error(`Row ${index} of "${sheet.name}" has more cells than columns`);
    return sheet.columns.map((_, column) => ({
      row: layout.firstBodyRow + index,
      column,
      cell: bodyCell(row, sheet.columns, column, language),
    }));
  });
}

function footnoteCells(sheet: Sheet, layout: SheetLayout): readonly PlacedCell[] {
  return sheet.footnotes.map((footnote, index) => {
    return { row: layout.firstFootnoteRow + index, column: 0, cell: { ...writtenText(footnote), style: FOOTNOTE } };
  });
}
