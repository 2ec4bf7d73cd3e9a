import type { ClassCap } from "../../../engine/domain/pupilCount.js";
import type { ClassCapColumn } from "../../text/tables/classCaps.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { freeText } from "../cells/freeText.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { capCount } from "../cells/wholeCount.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkFromTo } from "../checks/checkBand.js";
import { checkOverlaps } from "../checks/checkOverlaps.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { readRow } from "../readRow.js";

/** Klasselofter: how many pupils a class may hold, by grade and by the year the pupils started. */
export function parseClassCaps(book: Book): readonly ClassCap[] {
  const table = book.tables.classCaps;
  if (!table) return [];
  checkAlike(book, table, "name");
  checkOverlaps(book, table, {
    code: "overlappingCaps",
    shownAt: "name",
    together: { name: filled(sameName) },
    bands: [
      { from: "gradeFrom", to: "gradeTo", parser: grade },
      { from: "startFrom", to: "startTo", parser: year },
    ],
  });
  return table.rows.flatMap((row) => parseCap(book, row) ?? []);
}

function parseCap(book: Book, row: TableRow<ClassCapColumn>): ClassCap | null {
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  checkFromTo(book, row, "startFrom", "startTo", year);
  const cells = readRow(book, row, {
    name: filled(nameText),
    gradeFrom: blankAs(null, grade),
    gradeTo: blankAs(null, grade),
    startFrom: blankAs(null, year),
    startTo: blankAs(null, year),
    pupils: located(filled(capCount)),
    source: blankAs("", freeText(book.language)),
  });
  return cells && { ...cells, at: rowAddress(row) };
}
