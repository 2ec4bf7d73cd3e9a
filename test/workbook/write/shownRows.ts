import type { Sheet, SheetCell, SheetRow } from "../../../workbook/write/sheet.js";

/** What a cell says: its text, its exact number, or the value its formula has now. */
export function shownCell(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const value = "formula" in cell ? cell.result : cell;
  return "text" in value ? value.text : value.decimal;
}

/** The rows of a sheet as texts, of one kind or all; cells after the last that a row has are left out. */
export function shownRows(sheet: Sheet, kind?: SheetRow["kind"]): readonly (readonly string[])[] {
  const rows = sheet.rows.filter((row) => kind === undefined || row.kind === kind);
  return rows.map(({ cells }) => cells.map(shownCell));
}

/** The headers of a sheet, and one column by its header. */
export const headersOf = ({ columns }: Sheet): readonly string[] => columns.map(({ header }) => header);

export function columnOf(sheet: Sheet, header: string): readonly string[] {
  const index = headersOf(sheet).indexOf(header);
  if (index < 0) throw new Error(`${sheet.name} has no column "${header}"`);
  return sheet.rows.map(({ cells }) => shownCell(cells[index]));
}

/** The title rows as "label: value". */
export const titleOf = ({ titleRows }: Sheet): readonly string[] =>
  titleRows.map(({ label, value }) => `${label}: ${value}`);
