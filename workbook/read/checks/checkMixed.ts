import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { isBlank } from "../blank.js";
import type { Book } from "../book.js";
import type { FoundTable } from "../foundTable.js";
import { columnIndex, valueAt } from "../foundTable.js";
import { reportCell } from "../readRow.js";
import type { KeyColumns } from "./checkDoubled.js";
import { rowKey } from "./checkDoubled.js";

/** Reports rows where a column is filled, but blank in the first row with the same key, or the other way round. */
export function checkMixed<Id extends string>(
  book: Book,
  table: FoundTable<Id>,
  columns: KeyColumns<Id>,
  id: Id,
  code: ReadIssueCode,
): void {
  const firsts = new Map<string, boolean>();
  for (const row of table.rows) {
    const key = rowKey(row, columns);
    if (key === null) continue;
    const blank = isBlank(valueAt(row, columnIndex(row, id)));
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, blank);
    else if (first !== blank) reportCell(book, row, id, code);
  }
}
