import { parse } from "csv-parse/sync";
import type { RawTable } from "../workbook/read/rawTable.js";
import type { ColumnKind, TableDefinition } from "../workbook/text/columnDefinition.js";
import { nameKey } from "../workbook/text/nameKey.js";
import { TABLE_LIST } from "../workbook/text/tableDictionary.js";
import { csvCell } from "./csvCell.js";

/** Columns whose cells may be numbers; so may those the dictionary does not name: years, grades and facts. */
const NUMBER_KINDS: readonly ColumnKind[] = ["count", "number", "value", "grade", "year", "priceLevel"];

/** Blank lines are kept, because the row of a cell is what an issue points at. */
const FORMAT = { delimiter: ";", relax_quotes: true, relax_column_count: true, skip_empty_lines: false } as const;

/**
 * One CSV file as a table on a sheet of its own, from cell A1. "noegletal.csv" becomes Nøgletal; a file of any other
 * name keeps it, so that reading the workbook can say that it is not one of the tables.
 */
export function csvTable(fileName: string, content: string): RawTable {
  const stem = fileName.replace(/\.csv$/i, "");
  const definition = TABLE_LIST.find(({ label }) => nameKey(label.da) === nameKey(stem));
  const name = definition?.label.da ?? stem;
  const [headers = [], ...lines] = parse(content, FORMAT);
  const keepsText = headers.map((header) => isTextColumn(header, definition));
  const rows = lines.map((cells) =>
    Array.from({ length: Math.max(headers.length, cells.length) }, (_, index) =>
      csvCell(cells[index] ?? "", keepsText[index] ?? false),
    ),
  );
  return { name, sheet: name, firstRow: 1, firstColumn: 1, headers, rows };
}

function isTextColumn(header: string, definition: TableDefinition | undefined): boolean {
  const key = nameKey(header);
  const column = definition?.columns.find(({ label }) => nameKey(label.da) === key || nameKey(label.en) === key);
  return column !== undefined && !NUMBER_KINDS.includes(column.kind);
}
