import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { blankAs } from "../blank.js";
import type { Book } from "../book.js";
import type { CellParser } from "../cellResult.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { addressAt, columnIndex } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";
import type { KeyColumns } from "./checkDoubled.js";
import { rowKey } from "./checkDoubled.js";

/** Rows with the same `together` cells may not share anything in all of their bands at once. */
export interface OverlapRule<Id extends string> {
  readonly code: ReadIssueCode;
  readonly shownAt: Id;
  readonly together: KeyColumns<Id>;
  readonly bands: readonly { readonly from: Id; readonly to: Id; readonly parser: CellParser<number> }[];
}

type Band = readonly [number, number];

interface BandedRow<Id extends string> {
  readonly row: TableRow<Id>;
  readonly bands: readonly Band[];
}

/** Reports every row whose bands meet those of an earlier row. A blank end of a band is open. */
export function checkOverlaps<Id extends string>(book: Book, table: FoundTable<Id>, rule: OverlapRule<Id>): void {
  const groups = new Map<string, BandedRow<Id>[]>();
  for (const row of table.rows) {
    const key = rowKey(row, rule.together);
    const bands = bandsOf(row, rule);
    if (key === null || bands === null) continue;
    const earlier = groups.get(key) ?? [];
    groups.set(key, earlier);
    const other = earlier.find((banded) => overlap(banded.bands, bands));
    if (other) {
      const first = addressAt(other.row, columnIndex(other.row, rule.shownAt)).cell;
      reportCell(book, row, rule.shownAt, rule.code, { first });
    }
    earlier.push({ row, bands });
  }
}

/** The bands of a row; null where an end cannot be read. */
function bandsOf<Id extends string>(row: TableRow<Id>, rule: OverlapRule<Id>): readonly Band[] | null {
  const bands = rule.bands.map(({ from, to, parser }): Band | null => {
    const low = peek(row, from, blankAs(-Infinity, parser));
    const high = peek(row, to, blankAs(Infinity, parser));
    return low === null || high === null ? null : [low, high];
  });
  return bands.every((band) => band !== null) ? bands : null;
}

function overlap(left: readonly Band[], right: readonly Band[]): boolean {
  return left.every(([low, high], index) => {
    const [otherLow, otherHigh] = right[index] ?? [Infinity, -Infinity];
    return low <= otherHigh && otherLow <= high;
  });
}
