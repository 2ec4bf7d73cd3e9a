import type { IndexKind, IndexStep } from "../../../engine/domain/frame.js";
import type { IndexStepColumn } from "../../text/tables/indexSteps.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { freeText } from "../cells/freeText.js";
import { positiveNumber } from "../cells/positiveNumber.js";
import { word } from "../cells/word.js";
import { year } from "../cells/year.js";
import { checkFromTo } from "../checks/checkBand.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { peek, readRow, reportCell } from "../readRow.js";

const KIND = blankAs<IndexKind, IndexKind>("combined", word("indexKind"));

/** Fremskrivning: the factor from one price level to the next. */
export function parseIndexSteps(book: Book): readonly IndexStep[] {
  const table = book.tables.indexSteps;
  if (!table) return [];
  checkDoubled(book, table, { from: filled(year), to: filled(year), kind: KIND }, "from");
  return table.rows.flatMap((row) => parseStep(book, row) ?? []);
}

function parseStep(book: Book, row: TableRow<IndexStepColumn>): IndexStep | null {
  checkFromTo(book, row, "from", "to", year);
  const [from, to] = [peek(row, "from", filled(year)), peek(row, "to", filled(year))];
  if (from !== null && from === to) reportCell(book, row, "from", "sameFromAndTo");
  const cells = readRow(book, row, {
    from: filled(year),
    to: filled(year),
    kind: KIND,
    factor: located(filled(positiveNumber)),
    source: blankAs("", freeText(book.language)),
  });
  return cells && { ...cells, at: rowAddress(row) };
}
