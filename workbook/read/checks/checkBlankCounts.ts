import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import { isBlank } from "../blank.js";
import type { Book } from "../book.js";
import type { FoundTable, NumberedColumn, TableRow } from "../foundTable.js";
import { valueAt } from "../foundTable.js";
import { reportAt, reportCell } from "../readRow.js";
import type { CountSeries } from "./countSeries.js";

/**
 * A blank count means that the grade is not offered, but only where it is blank in every school year: beside a number
 * in another year it is a number somebody forgot. A row without a single count says nothing at all.
 */
export function checkBlankCounts(
  book: Book,
  table: FoundTable<PupilCountColumn>,
  series: readonly CountSeries[],
): void {
  const { grades } = table.columns;
  const isFilled = (row: TableRow, { index }: NumberedColumn) => !isBlank(valueAt(row, index));
  const hasCounts = (row: TableRow) => grades.some((grade) => isFilled(row, grade));
  if (grades.length === 0) return;
  for (const row of table.rows) if (!hasCounts(row)) reportCell(book, row, "schoolId", "countsAllBlank");
  for (const { rows } of series) {
    const counted = rows.filter(({ row }) => hasCounts(row));
    for (const grade of grades) reportGaps(book, counted, grade, isFilled);
  }
}

function reportGaps(
  book: Book,
  rows: CountSeries["rows"],
  grade: NumberedColumn,
  isFilled: (row: TableRow, grade: NumberedColumn) => boolean,
): void {
  const filledRow = rows.find(({ row }) => isFilled(row, grade));
  if (!filledRow) return;
  for (const { row, schoolYear } of rows) {
    if (isFilled(row, grade)) continue;
    const details = { grade: String(grade.number), schoolYear, otherYear: filledRow.schoolYear };
    reportAt(book, row, grade.index, "missingCount", details);
  }
}
