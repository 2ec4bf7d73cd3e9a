import type { KeyFigure } from "../../../engine/domain/pupilCount.js";
import { nameKey } from "../../text/nameKey.js";
import type { KeyFigureColumn } from "../../text/tables/keyFigures.js";
import { blankAs, filled, isBlank, located } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { nameText } from "../cells/nameText.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled, rowKey } from "../checks/checkDoubled.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { columnIndex, rowAddress, valueAt } from "../foundTable.js";
import { knownSchool } from "../knownName.js";
import { peek, readRow, reportCell } from "../readRow.js";

const SCHOOL_AND_NAME = { schoolId: filled(nameText), name: filled(nameText) };

/** Nøgletal: a key figure of a school, in a year or in every year. */
export function parseKeyFigures(book: Book): readonly KeyFigure[] {
  const table = book.tables.keyFigures;
  if (!table) return [];
  checkDoubled(book, table, { ...SCHOOL_AND_NAME, year: blankAs("", year) }, "schoolId");
  checkAlike(book, table, "name");
  checkEveryYear(book, table);
  checkFacts(book, table);
  return table.rows.flatMap((row) => parseKeyFigure(book, row) ?? []);
}

function parseKeyFigure(book: Book, row: TableRow<KeyFigureColumn>): KeyFigure | null {
  const cells = readRow(book, row, {
    schoolId: filled(knownSchool(book.names)),
    name: filled(nameText),
    year: blankAs(null, year),
    value: located(filled(exactNumber)),
    unit: blankAs("", nameText),
    source: blankAs("", freeText(book.language)),
  });
  return cells && { ...cells, at: rowAddress(row) };
}

/** A row without a year holds for every year, so that another row with a year would be a second answer. */
function checkEveryYear(book: Book, table: FoundTable<KeyFigureColumn>): void {
  const isForEveryYear = (row: TableRow<KeyFigureColumn>) => isBlank(valueAt(row, columnIndex(row, "year")));
  const withYear = new Set(
    table.rows.flatMap((row) => (isForEveryYear(row) ? [] : (rowKey(row, SCHOOL_AND_NAME) ?? []))),
  );
  for (const row of table.rows.filter(isForEveryYear)) {
    const key = rowKey(row, SCHOOL_AND_NAME);
    if (key !== null && withYear.has(key)) reportCell(book, row, "year", "keyFigureYearsOverlap");
  }
}

/** Reports, once for each, the key figures that are also a column of Skoler. */
function checkFacts(book: Book, table: FoundTable<KeyFigureColumn>): void {
  const facts = new Map((book.names.facts?.names ?? []).map((header) => [nameKey(header), header]));
  for (const row of table.rows) {
    const key = nameKey(peek(row, "name", filled(nameText)) ?? "");
    const header = facts.get(key);
    if (header === undefined) continue;
    facts.delete(key);
    reportCell(book, row, "name", "factInBothTables", { header });
  }
}
