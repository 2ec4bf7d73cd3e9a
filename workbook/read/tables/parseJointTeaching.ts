import type { JointTeaching } from "../../../engine/domain/pupilCount.js";
import { nameKey } from "../../../engine/model/nameKey.js";
import type { JointTeachingColumn } from "../../text/tables/jointTeaching.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
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
    together: { schoolId: filled(nameText), site: blankAs("", sameName), fromSchoolYear: blankAs("", schoolYear) },
    bands: [{ from: "gradeFrom", to: "gradeTo", parser: grade }],
  });
  return table.rows.flatMap((row) => parseRow(book, row) ?? []);
}

function parseRow(book: Book, row: TableRow<JointTeachingColumn>): JointTeaching | null {
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  checkSite(book, row);
  const [from, to] = [peek(row, "gradeFrom", filled(grade)), peek(row, "gradeTo", filled(grade))];
  if (from !== null && from === to) reportCell(book, row, "gradeFrom", "sameFromAndTo", {}, "remark");
  const cells = readRow(book, row, {
    schoolId: filled(knownSchool(book.names)),
    site: blankAs("", nameText),
    fromSchoolYear: blankAs(null, schoolYear),
    gradeFrom: filled(grade),
    gradeTo: filled(grade),
  });
  return cells && { ...cells, at: rowAddress(row) };
}

/** A site without pupils in Elevtal, also a blank one, would be taught together with no effect at all. */
function checkSite(book: Book, row: TableRow<JointTeachingColumn>): void {
  const school = peek(row, "schoolId", filled(nameText));
  const site = peek(row, "site", blankAs("", nameText));
  const names = school === null ? null : (book.names.sites?.get(nameKey(school)) ?? null);
  if (school === null || site === null) return;
  const fault = nameFault(site, { names, unknown: "unknownSite", inTable: "pupilCounts" });
  if (fault) reportCell(book, row, "site", fault.code, { ...fault.details, school });
}
