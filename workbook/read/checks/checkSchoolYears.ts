import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import type { SchoolColumn } from "../../text/tables/schools.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { FoundTable } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";
import { countSeries } from "./countSeries.js";

/**
 * Reports a school, site and pupil group without a row in a school year that the table has: no row is not no pupils.
 * A school that opens later, or a group that ends, has a row of zeros.
 */
export function checkSchoolYears(book: Book, table: FoundTable<PupilCountColumn>): void {
  const series = countSeries(table);
  const years = [...new Set(series.flatMap(({ rows }) => rows.map(({ schoolYear }) => schoolYear)))].sort();
  for (const { schoolId, site, group, rows } of series) {
    const counted = new Set(rows.map(({ schoolYear }) => schoolYear));
    const [first] = rows;
    for (const schoolYear of years) {
      if (counted.has(schoolYear) || !first) continue;
      const details = { school: schoolId, site, group, schoolYear };
      reportCell(book, first.row, "schoolId", "schoolYearWithoutCounts", details);
    }
  }
}

/** Reports the schools of Skoler that have no row at all in Elevtal. */
export function checkSchoolsCounted(book: Book, table: FoundTable<SchoolColumn>): void {
  const counts = book.tables.pupilCounts;
  if (!counts || counts.rows.length === 0) return;
  const counted = new Set(counts.rows.map((row) => peek(row, "schoolId", filled(nameText))));
  for (const row of table.rows) {
    const school = peek(row, "schoolId", filled(nameText));
    if (school !== null && !counted.has(school)) reportCell(book, row, "schoolId", "schoolWithoutCounts", { school });
  }
}
