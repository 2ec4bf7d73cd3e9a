import type { RawTable, RawValue } from "../../read/rawTable.js";
import type { CellArea } from "./cellReference.js";
import type { TablePart } from "./tablePart.js";

/** A table and the part of a sheet it covers; `rows` fills while the sheet is read and holds only rows with a cell. */
export interface TableArea {
  readonly table: TablePart;
  readonly area: CellArea;
  readonly rows: Map<number, RawValue[]>;
}

/** The table as it is handed over. Rows without any cell share one blank row. */
export function toRawTable(filled: TableArea, sheet: string): RawTable {
  const { table, area, rows } = filled;
  const blank: readonly RawValue[] = new Array<RawValue>(area.right - area.left + 1).fill(null);
  const firstBodyRow = area.top + table.headerRows;
  const lastBodyRow = area.bottom - table.totalRows;
  const body = Array.from(
    { length: lastBodyRow - firstBodyRow + 1 },
    (_, index) => rows.get(firstBodyRow + index) ?? blank,
  );
  const written = table.headerRows === 1 ? (rows.get(area.top) ?? blank) : blank;
  const headers = written.map((value, index) => headerText(value) ?? table.columnNames[index] ?? "");
  return { name: table.name, sheet, firstRow: firstBodyRow - 1, firstColumn: area.left, headers, rows: body };
}

/** The cell decides, since it is what people see; the table's own list of names serves where the cell holds no text. */
function headerText(value: RawValue): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : null;
}
