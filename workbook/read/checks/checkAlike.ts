import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { looseKey } from "../../text/nameKey.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

interface NameInRow<Id extends string> {
  readonly row: TableRow<Id>;
  readonly id: Id;
  readonly name: string;
  readonly group: string;
}

/**
 * Reports names that look alike but are not written the same ("Nord" and "NORD"): whoever wrote them meant one thing,
 * and may get two. Names are compared within the same `group`, such as the sites of one school.
 */
export function checkAlike<Id extends string>(
  book: Book,
  table: FoundTable<Id>,
  id: Id,
  group: Id | null = null,
  code: ReadIssueCode = "writtenDifferently",
): void {
  const name = filled(nameText);
  const names = table.rows.flatMap((row): readonly NameInRow<Id>[] => {
    const found = peek(row, id, name);
    const inGroup = group === null ? "" : peek(row, group, name);
    return found === null || inGroup === null ? [] : [{ row, id, name: found, group: inGroup }];
  });
  reportAlike(book, names, code);
}

function reportAlike<Id extends string>(book: Book, names: readonly NameInRow<Id>[], code: ReadIssueCode): void {
  const firsts = new Map<string, string>();
  const reported = new Set<string>();
  for (const { row, id, name, group } of names) {
    const key = JSON.stringify([group, looseKey(name)]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    const spelling = JSON.stringify([group, name]);
    if (first === undefined || first === name || reported.has(spelling)) continue;
    reported.add(spelling);
    reportCell(book, row, id, code, { name, defined: first, inTable: row.definition.name });
  }
}
