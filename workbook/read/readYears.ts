import type { Located } from "../../engine/domain/cell.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { BudgetYear } from "../../engine/domain/time.js";
import { blankAs, isBlank } from "./blank.js";
import type { Book } from "./book.js";
import type { CellParser } from "./cellResult.js";
import type { FoundTable, TableRow } from "./foundTable.js";
import { addressAt, headerAddress, valueAt } from "./foundTable.js";
import { readCellAt, reportAt } from "./readRow.js";

/** The values of a row by budget year; blank years are left out. Null where a value cannot be read, or there is none. */
export function readYears<Value>(
  book: Book,
  row: TableRow,
  parser: CellParser<Value>,
  noValue: ReadIssueCode = "rowWithoutValue",
): ReadonlyMap<BudgetYear, Located<Value>> | null {
  const { years } = row.columns;
  if (years.every(({ index }) => isBlank(valueAt(row, index)))) {
    const [first] = years;
    if (first) reportAt(book, row, first.index, noValue, { year: String(first.number) });
    return null;
  }
  const reader = blankAs(null, parser);
  const results = years.map(({ number, index }) => ({ number, index, result: readCellAt(book, row, index, reader) }));
  const values = results.flatMap(({ number, index, result }) =>
    result.ok && result.value !== null ? [[number, { value: result.value, at: addressAt(row, index) }] as const] : [],
  );
  return results.every(({ result }) => result.ok) ? new Map(values) : null;
}

/** Reports a table without year columns, and remarks on a year column in which nothing is filled. */
export function checkYearColumns(book: Book, table: FoundTable): void {
  const { definition, raw, rows, columns } = table;
  if (rows.length === 0) return;
  if (columns.years.length === 0) {
    const at = headerAddress(raw, 0);
    const details = { headers: raw.headers.join(", ") };
    book.log.report({ code: "noYearColumns", severity: "error", table: definition.name, at, found: "", details });
  }
  for (const { number, index } of columns.years) {
    if (rows.some((row) => !isBlank(valueAt(row, index)))) continue;
    const at = headerAddress(raw, index);
    const found = String(number);
    const details = { year: found };
    book.log.report({ code: "emptyYearColumn", severity: "remark", table: definition.name, at, found, details });
  }
}
