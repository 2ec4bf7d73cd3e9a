import type { JointTeaching } from "../../../engine/domain/pupilCount.js";
import type { JointTeachingColumn } from "../../text/tables/jointTeaching.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { schoolYear } from "../cells/schoolYear.js";
import { checkFromTo } from "../checks/checkBand.js";
import { checkOverlaps } from "../checks/checkOverlaps.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { knownSchool, nameFault } from "../knownName.js";
import { peek, readRow, reportCell } from "../readRow.js";

/** Samlæsning: grades taught together. */
export function parseJointTeaching(book: Book): readonly JointTeaching[] {
  const table = book.tables.jointTeaching;
  if (!table) return [];
  checkOverlaps(book, table, {
    code: "overlappingJointTeaching",
    shownAt: "gradeFrom",
    together: { schoolId: filled(nameText), site: blankAs("", nameText) },
    bands: [{ from: "gradeFrom", to: "gradeTo", parser: grade }],
  });
  return table.rows.flatMap((row) => parseRow(book, row) ?? []);
}

function parseRow(book: Book, row: TableRow<JointTeachingColumn>): JointTeaching | null {
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  checkSite(book, row);
  const cells = readRow(book, row, {
    schoolId: filled(knownSchool(book.names)),
    site: blankAs("", nameText),
    fromSchoolYear: blankAs(null, schoolYear),
    gradeFrom: filled(grade),
    gradeTo: filled(grade),
  });
  return cells && { ...cells, at: rowAddress(row) };
}

/** A site that has no pupils would be taught together without anybody noticing that nothing happens. */
function checkSite(book: Book, row: TableRow<JointTeachingColumn>): void {
  const school = peek(row, "schoolId", filled(nameText));
  const site = peek(row, "site", filled(nameText));
  const names = school === null ? null : (book.names.sites?.get(school) ?? null);
  if (school === null || site === null) return;
  const fault = nameFault(site, { names, unknown: "unknownSite", inTable: "pupilCounts" });
  if (fault) reportCell(book, row, "site", fault.code, { ...fault.details, school });
}
