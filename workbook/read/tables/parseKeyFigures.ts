import type { KeyFigure } from "../../../engine/domain/pupilCount.js";
import { nameKey } from "../../text/nameKey.js";
import type { KeyFigureColumn } from "../../text/tables/keyFigures.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkMixed } from "../checks/checkMixed.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { knownSchool } from "../knownName.js";
import { peek, readRow, reportCell } from "../readRow.js";

/** A row without a year holds for every year, so that a row with a year would be a second answer. */
const SCHOOL_AND_NAME = { schoolId: filled(nameText), name: filled(sameName) };

/** Nøgletal: a key figure of a school, in a year or in every year. */
export function parseKeyFigures(book: Book): readonly KeyFigure[] {
  const table = book.tables.keyFigures;
  if (!table) return [];
  checkDoubled(book, table, { ...SCHOOL_AND_NAME, year: blankAs("", year) }, "schoolId");
  checkAlike(book, table, "name");
  checkMixed(book, table, SCHOOL_AND_NAME, "year", "keyFigureYearsOverlap");
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
