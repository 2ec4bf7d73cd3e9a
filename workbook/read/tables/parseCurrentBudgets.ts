import type { CurrentBudget } from "../../../engine/domain/frame.js";
import type { CurrentBudgetColumn } from "../../text/tables/currentBudgets.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { priceLevel } from "../cells/priceLevel.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkMixed } from "../checks/checkMixed.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { knownSchool } from "../knownName.js";
import { readRow } from "../readRow.js";

/** A row without a part is the whole budget of a year; rows with parts beside it would count the money twice. */
const SCHOOL_AND_YEAR = { schoolId: filled(nameText), year: filled(year) };

/** Nuværende: what a school gets today, in all or part by part. */
export function parseCurrentBudgets(book: Book): readonly CurrentBudget[] {
  const table = book.tables.currentBudgets;
  if (!table) return [];
  checkDoubled(book, table, { ...SCHOOL_AND_YEAR, part: blankAs("", sameName) }, "schoolId");
  checkAlike(book, table, "part");
  checkMixed(book, table, SCHOOL_AND_YEAR, "part", "currentBudgetTwice");
  return table.rows.flatMap((row) => parseBudget(book, row) ?? []);
}

function parseBudget(book: Book, row: TableRow<CurrentBudgetColumn>): CurrentBudget | null {
  const cells = readRow(book, row, {
    schoolId: filled(knownSchool(book.names)),
    year: filled(year),
    part: blankAs(null, nameText),
    amount: located(filled(exactNumber)),
    priceLevel: filled(priceLevel),
  });
  return cells && { ...cells, at: rowAddress(row) };
}
