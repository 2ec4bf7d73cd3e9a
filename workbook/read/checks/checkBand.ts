import { blankAs, isBlank } from "../blank.js";
import type { Book } from "../book.js";
import type { CellParser } from "../cellResult.js";
import type { TableRow } from "../foundTable.js";
import { columnIndex, valueAt } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

/** Reports a from–to pair that ends before it begins. */
export function checkFromTo<Id extends string>(
  book: Book,
  row: TableRow<Id>,
  from: Id,
  to: Id,
  parser: CellParser<number>,
): void {
  const reader = blankAs(null, parser);
  const [first, last] = [peek(row, from, reader), peek(row, to, reader)];
  if (first === null || last === null || first <= last) return;
  reportCell(book, row, from, "fromAfterTo", { from: String(first), to: String(last) });
}

/** Reports a from–to pair of which only one is filled. */
export function checkWholeBand<Id extends string>(book: Book, row: TableRow<Id>, from: Id, to: Id): void {
  const [noFrom, noTo] = [isBlank(valueAt(row, columnIndex(row, from))), isBlank(valueAt(row, columnIndex(row, to)))];
  if (noFrom !== noTo) reportCell(book, row, noFrom ? from : to, "halfBand");
}
