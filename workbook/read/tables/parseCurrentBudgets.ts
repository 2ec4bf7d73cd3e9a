import type { CurrentBudget } from "../../../engine/domain/frame.js";
import type { CurrentBudgetColumn } from "../../text/tables/currentBudgets.js";
import { blankAs, filled, isBlank, located } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { nameText } from "../cells/nameText.js";
import { priceLevel } from "../cells/priceLevel.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled, rowKey } from "../checks/checkDoubled.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { columnIndex, rowAddress, valueAt } from "../foundTable.js";
import { knownSchool } from "../knownName.js";
import { readRow, reportCell } from "../readRow.js";

const SCHOOL_AND_YEAR = { schoolId: filled(nameText), year: filled(year) };

/** Nuværende: what a school gets today, in all or part by part. */
export function parseCurrentBudgets(book: Book): readonly CurrentBudget[] {
  const table = book.tables.currentBudgets;
  if (!table) return [];
  checkDoubled(book, table, { ...SCHOOL_AND_YEAR, part: blankAs("", nameText) }, "schoolId");
  checkAlike(book, table, "part");
  checkTotals(book, table);
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

/** A row without a part is the school's whole budget; rows with parts beside it would count the same money twice. */
function checkTotals(book: Book, table: FoundTable<CurrentBudgetColumn>): void {
  const isTotal = (row: TableRow<CurrentBudgetColumn>) => isBlank(valueAt(row, columnIndex(row, "part")));
  const inParts = new Set(table.rows.flatMap((row) => (isTotal(row) ? [] : (rowKey(row, SCHOOL_AND_YEAR) ?? []))));
  for (const row of table.rows.filter(isTotal)) {
    const key = rowKey(row, SCHOOL_AND_YEAR);
    if (key !== null && inParts.has(key)) reportCell(book, row, "part", "currentBudgetTwice");
  }
}
