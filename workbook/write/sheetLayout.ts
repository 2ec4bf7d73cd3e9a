import type { Sheet, SheetRow } from "./sheet.js";

/** Which rows of the sheet (1 is the first) hold what. Formulas over a sheet are written by these. */
export interface SheetLayout {
  /** 0 where the sheet has no header row. */
  readonly headerRow: number;
  readonly firstBodyRow: number;
  /** One before the first where there are no rows. */
  readonly lastBodyRow: number;
  /** The last row before the first total; the table ends here, and so do charts. */
  readonly lastPlainRow: number;
  /** 0 where there are no footnotes. */
  readonly firstFootnoteRow: number;
}

const BLANK_ROW: SheetRow = { kind: "plain", cells: [] };

/** The rows as they are written: an Excel table has at least one row, so an empty one gets a blank row to fill in. */
export function bodyRows(sheet: Sheet): readonly SheetRow[] {
  const isEmptyTable = sheet.table !== null && (sheet.rows[0]?.kind ?? "total") === "total";
  return isEmptyTable ? [BLANK_ROW, ...sheet.rows] : sheet.rows;
}

/** The layout of a sheet: a title, its title rows, a blank row, the headers, the body, a blank row and the footnotes. */
export function layoutOf(sheet: Sheet): SheetLayout {
  const rows = bodyRows(sheet);
  const titleBlock = sheet.title === "" && sheet.titleRows.length === 0 ? 0 : sheet.titleRows.length + 2;
  const hasHeaders = sheet.columns.some((column) => column.header !== "");
  const firstBodyRow = titleBlock + (hasHeaders ? 2 : 1);
  const lastBodyRow = firstBodyRow + rows.length - 1;
  const firstTotal = rows.findIndex((row) => row.kind === "total");
  return {
    headerRow: hasHeaders ? titleBlock + 1 : 0,
    firstBodyRow,
    lastBodyRow,
    lastPlainRow: firstTotal < 0 ? lastBodyRow : firstBodyRow + firstTotal - 1,
    firstFootnoteRow: sheet.footnotes.length === 0 ? 0 : lastBodyRow + 2,
  };
}
