import type { Severity } from "../../engine/domain/issue.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import { tidyText } from "../text/tidyText.js";
import type { Book } from "./book.js";
import type { CellReader, CellResult } from "./cellResult.js";
import type { TableRow } from "./foundTable.js";
import { addressAt, columnIndex, valueAt } from "./foundTable.js";
import { showRaw } from "./showRaw.js";

/** A reader for each column of a row that is wanted. */
export type RowShape<Id extends string> = Readonly<Partial<Record<Id, CellReader<unknown>>>>;

export type RowValues<Shape> = {
  readonly [Column in keyof Shape]: Shape[Column] extends CellReader<infer Value> ? Value : never;
};

/** Reads the wanted cells of a row. Every fault is reported; null where there is any. */
export function readRow<Id extends string, Shape extends RowShape<Id>>(
  book: Book,
  row: TableRow<Id>,
  shape: Shape & RowShape<Id>,
): RowValues<Shape> | null {
  const read = Object.entries<CellReader<unknown> | undefined>(shape).map(([id, reader]) => {
    const index = row.columns.named.get(id) ?? null;
    return [id, reader ? readCellAt(book, row, index, reader) : null] as const;
  });
  const values = read.flatMap(([id, result]) => (result?.ok ? [[id, result.value] as const] : []));
  return values.length === read.length ? (Object.fromEntries(values) as RowValues<Shape>) : null;
}

/** Reads one cell of a row and reports what is wrong with it. */
export function readCellAt<Value>(
  book: Book,
  row: TableRow,
  index: number | null,
  reader: CellReader<Value>,
): CellResult<Value> {
  const result = reader(valueAt(row, index), () => addressAt(row, index));
  if (!result.ok) for (const { code, details } of result.faults) reportAt(book, row, index, code, details);
  return result;
}

/** Reads one cell without a word: its faults are reported by the row's own reading. Null where it cannot be read. */
export function peek<Id extends string, Value>(row: TableRow<Id>, id: Id, reader: CellReader<Value>): Value | null {
  const index = columnIndex(row, id);
  const result = reader(valueAt(row, index), () => addressAt(row, index));
  return result.ok ? result.value : null;
}

/** Reports an issue at a column of a row. */
export function reportCell<Id extends string>(
  book: Book,
  row: TableRow<Id>,
  id: Id,
  code: ReadIssueCode,
  details: Readonly<Record<string, string>> = {},
  severity: Severity = "error",
): void {
  reportAt(book, row, columnIndex(row, id), code, details, severity);
}

export function reportAt(
  book: Book,
  row: TableRow,
  index: number | null,
  code: ReadIssueCode,
  details: Readonly<Record<string, string>> = {},
  severity: Severity = "error",
): void {
  const column = tidyText(index === null ? "" : (row.raw.headers[index] ?? ""));
  book.log.report({
    code,
    severity,
    table: row.definition.name,
    at: addressAt(row, index),
    found: showRaw(valueAt(row, index), book.language),
    details: { ...details, column },
  });
}
