import type { Severity } from "../../../engine/domain/issue.js";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { Book } from "../book.js";
import type { CellReader } from "../cellResult.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { addressAt, columnIndex } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

/** The columns that together say which row a row is, each with its reader. */
export type KeyColumns<Id extends string> = Readonly<Partial<Record<Id, CellReader<unknown>>>>;

/** The cells of a row's key as one text; null where one of them cannot be read. */
export function rowKey<Id extends string>(row: TableRow<Id>, columns: KeyColumns<Id>): string | null {
  const cells: readonly unknown[] = idsOf(columns).map((id) => {
    const reader = columns[id];
    return reader ? (peek(row, id, wrapped(reader)) ?? null) : null;
  });
  return cells.includes(null) ? null : JSON.stringify(cells, bigintAsText);
}

/** Reports every row whose key an earlier row already has, at the column `shownAt`. */
export function checkDoubled<Id extends string>(
  book: Book,
  table: FoundTable<Id>,
  columns: KeyColumns<Id>,
  shownAt: Id,
  code: ReadIssueCode = "doubledRow",
  severity: Severity = "error",
): void {
  const firsts = new Map<string, TableRow<Id>>();
  for (const row of table.rows) {
    const key = rowKey(row, columns);
    if (key === null) continue;
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    else reportCell(book, row, shownAt, code, { first: addressAt(first, columnIndex(first, shownAt)).cell }, severity);
  }
}

function idsOf<Id extends string>(columns: KeyColumns<Id>): readonly Id[] {
  return Object.keys(columns) as Id[];
}

/** A readable blank is part of the key, so it must differ from a cell that cannot be read. */
function wrapped(reader: CellReader<unknown>): CellReader<readonly [unknown]> {
  return (raw, at) => {
    const result = reader(raw, at);
    return result.ok ? { ok: true, value: [result.value] } : result;
  };
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
