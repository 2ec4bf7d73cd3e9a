import type { CurveColumn } from "../../text/tables/curves.js";
import { blankAs, filled, isBlank } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { priceLevel } from "../cells/priceLevel.js";
import { word } from "../cells/word.js";
import type { FoundTable, NumberedColumn, TableRow } from "../foundTable.js";
import { addressAt, columnIndex, valueAt } from "../foundTable.js";
import { peek, reportAt, reportCell } from "../readRow.js";
import { rowKey } from "./checkDoubled.js";

type CurveRow = TableRow<CurveColumn>;

/** What the points of one curve must agree on. A missing price level is reported by itself, where money needs one. */
const SHARED = [
  { id: "shape", key: { shape: filled(word("curveShape")) } },
  { id: "unit", key: { unit: blankAs("", nameText) } },
  { id: "priceLevel", key: { priceLevel: filled(priceLevel) } },
] as const;

/** Reports points that disagree with the first of their curve, and points without a value in a year the others have. */
export function checkCurvePoints(book: Book, table: FoundTable<CurveColumn>): void {
  for (const points of curvesOf(table)) {
    for (const { id, key } of SHARED) checkAgreement(book, points, id, key);
    for (const year of table.columns.years) checkYear(book, points, year);
  }
}

function curvesOf(table: FoundTable<CurveColumn>): readonly (readonly CurveRow[])[] {
  const curves = new Map<string, CurveRow[]>();
  for (const row of table.rows) {
    const curve = peek(row, "curve", filled(sameName));
    if (curve === null) continue;
    const points = curves.get(curve) ?? [];
    curves.set(curve, points);
    points.push(row);
  }
  return [...curves.values()];
}

function checkAgreement(
  book: Book,
  points: readonly CurveRow[],
  id: CurveColumn,
  key: (typeof SHARED)[number]["key"],
): void {
  const [first, ...others] = points.filter((row) => rowKey(row, key) !== null);
  if (!first) return;
  for (const row of others) {
    if (rowKey(row, key) === rowKey(first, key)) continue;
    reportCell(book, row, id, "curvePointsDisagree", { first: addressAt(first, columnIndex(first, id)).cell });
  }
}

function checkYear(book: Book, points: readonly CurveRow[], { number, index }: NumberedColumn): void {
  const isFilled = (row: CurveRow) => !isBlank(valueAt(row, index));
  const hasValues = (row: CurveRow) => row.columns.years.some((year) => !isBlank(valueAt(row, year.index)));
  if (!points.some(isFilled)) return;
  for (const row of points) {
    if (isFilled(row) || !hasValues(row)) continue;
    reportAt(book, row, index, "curvePointWithoutValue", { year: String(number) });
  }
}
