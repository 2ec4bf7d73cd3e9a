import { blankAs, isBlank } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { TableRow } from "../foundTable.js";
import { columnIndex, valueAt } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

/** Units that begin with money: kr, kr/elev, t.kr., mio. kr, DKK. */
const MONEY = /^(?:(?:t|1\.?000|mio|mia)\.? ?)?(?:kr|dkk)/i;

export function isAmountUnit(unit: string): boolean {
  return MONEY.test(unit);
}

/** Reports an amount without a price level: nobody could tell whether it has been indexed. */
export function checkPriceLevel<Id extends string>(book: Book, row: TableRow<Id>, unit: Id, priceLevel: Id): void {
  const written = peek(row, unit, blankAs("", nameText));
  if (written === null || !isAmountUnit(written)) return;
  if (isBlank(valueAt(row, columnIndex(row, priceLevel)))) {
    reportCell(book, row, priceLevel, "missingPriceLevel", { unit: written });
  }
}
