import type { TableName } from "../../engine/index.js";
import { cellName } from "../../workbook/read/cellName.js";
import { findTable } from "../../workbook/read/findTables.js";
import type { FoundTable } from "../../workbook/read/foundTable.js";
import { openIssueLog } from "../../workbook/read/issueLog.js";
import type { RawTable, RawValue } from "../../workbook/read/rawTable.js";
import type { TableDefinition } from "../../workbook/text/columnDefinition.js";
import { TABLES } from "../../workbook/text/tableDictionary.js";
import type { AppendedRows, CellPlace } from "../app/workbookPort.js";

/** Cells of a new row: by the id of the column, or by the year of a year column ("2026"). */
export type NewCells = Readonly<Record<string, RawValue>>;

/** An input table as edits need it: where its cells stand, and what a row of it looks like. */
export interface EditableTable {
  /** The cell of a column in the sheet row that `rowCell` stands in; null where the table leaves the column out. */
  readonly place: (column: string, rowCell: string) => CellPlace | null;
  readonly appended: (rows: readonly NewCells[]) => AppendedRows;
  /** The rows as they stand, of which `column` holds a text that passes; with other cells put in. */
  readonly copies: (column: string, isWanted: (text: string) => boolean, put: NewCells) => AppendedRows;
}

/** Null where the workbook has no such table, or not with the headers it must have. */
export function editableTable(tables: readonly RawTable[], name: TableName): EditableTable | null {
  const definition: TableDefinition = TABLES[name];
  const found = findTable(tables, definition, openIssueLog());
  if (!found || found.raw.headers.length === 0) return null;
  const index = indexOf(found);
  const { raw } = found;
  return {
    place: (column, rowCell) => {
      const at = index(column);
      const row = Number(/\d+$/.exec(rowCell)?.[0]);
      return at === null ? null : { sheet: raw.sheet, address: cellName(raw.firstColumn + at, row) };
    },
    appended: (rows) => ({ table: raw.name, rows: rows.map((cells) => withCells(blankRow(raw), index, cells)) }),
    copies: (column, isWanted, put) => {
      const at = index(column);
      const wanted = raw.rows.filter((row) => at !== null && isWanted(textOf(row[at] ?? null)));
      return { table: raw.name, rows: wanted.map((row) => withCells([...row], index, put)) };
    },
  };
}

const blankRow = ({ headers }: RawTable): readonly RawValue[] => headers.map(() => null);

/** A name may have been typed as a number: "2027". */
const textOf = (value: RawValue): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** Where a column stands, by its id or its year. */
function indexOf({ columns }: FoundTable): (column: string) => number | null {
  const years = new Map(columns.years.map(({ number, index }) => [String(number), index]));
  return (column) => columns.named.get(column) ?? years.get(column) ?? null;
}

/** A cell for a column that the table leaves out is left out with it. */
function withCells(
  row: readonly RawValue[],
  index: (column: string) => number | null,
  cells: NewCells,
): readonly RawValue[] {
  const put = new Map(Object.entries(cells).map(([column, value]) => [index(column), value]));
  return row.map((value, at) => (put.has(at) ? (put.get(at) ?? null) : value));
}
