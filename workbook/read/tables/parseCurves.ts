import type { CurvePoint } from "../../../engine/domain/parameter.js";
import type { CurveColumn } from "../../text/tables/curves.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { priceLevel } from "../cells/priceLevel.js";
import { word } from "../cells/word.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkCurvePoints } from "../checks/checkCurvePoints.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkPriceLevel } from "../checks/checkPriceLevel.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { readRow } from "../readRow.js";
import { checkYearColumns, readYears } from "../readYears.js";

/** Kurver: the points of staircases and straight lines. */
export function parseCurves(book: Book): readonly CurvePoint[] {
  const table = book.tables.curves;
  if (!table) return [];
  checkYearColumns(book, table);
  checkAlike(book, table, "curve");
  checkDoubled(book, table, { curve: filled(sameName), from: filled(exactNumber) }, "curve");
  checkCurvePoints(book, table);
  return table.rows.flatMap((row) => parsePoint(book, row) ?? []);
}

function parsePoint(book: Book, row: TableRow<CurveColumn>): CurvePoint | null {
  checkPriceLevel(book, row, "unit", "priceLevel");
  const cells = readRow(book, row, {
    curve: filled(nameText),
    shape: filled(word("curveShape")),
    from: located(filled(exactNumber)),
    unit: blankAs("", nameText),
    priceLevel: blankAs(null, priceLevel),
    source: blankAs("", freeText(book.language)),
  });
  const values = readYears(book, row, exactNumber, "curvePointWithoutValue");
  return cells && values && { ...cells, values, at: rowAddress(row) };
}
