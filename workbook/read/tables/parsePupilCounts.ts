import type { Located } from "../../../engine/domain/cell.js";
import type { PupilCount } from "../../../engine/domain/pupilCount.js";
import { GRADE_LEVELS } from "../../../engine/domain/pupilCount.js";
import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { schoolYear } from "../cells/schoolYear.js";
import { wholeCount } from "../cells/wholeCount.js";
import { word } from "../cells/word.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkBlankCounts } from "../checks/checkBlankCounts.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkGradeColumns } from "../checks/checkGradeColumns.js";
import { checkPupilJumps } from "../checks/checkPupilJumps.js";
import { checkSeriesCounted } from "../checks/checkSchoolYears.js";
import { countSeries } from "../checks/countSeries.js";
import { checkSites } from "../checks/checkSites.js";
import type { TableRow } from "../foundTable.js";
import { addressAt, rowAddress } from "../foundTable.js";
import { knownSchool } from "../knownName.js";
import { readCellAt, readRow } from "../readRow.js";

/** Elevtal: the pupils of a school, site, school year and pupil group, grade by grade. */
export function parsePupilCounts(book: Book): readonly PupilCount[] {
  const table = book.tables.pupilCounts;
  if (!table) return [];
  const shape = countShape(book);
  checkGradeColumns(book, table);
  checkDoubled(book, table, { ...shape, schoolId: filled(nameText), group: filled(sameName) }, "schoolId");
  checkAlike(book, table, "group");
  checkAlike(book, table, "site", "schoolId");
  const series = countSeries(table);
  checkBlankCounts(book, table, series);
  checkSeriesCounted(book, series);
  checkSites(book, series);
  const counts = table.rows.flatMap((row) => parseCount(book, row, shape) ?? []);
  checkPupilJumps(book, counts);
  return counts;
}

type CountShape = ReturnType<typeof countShape>;

function countShape(book: Book) {
  return {
    schoolId: filled(knownSchool(book.names)),
    site: blankAs("", nameText),
    schoolYear: filled(schoolYear),
    group: filled(nameText),
    kind: filled(word("countKind")),
    version: blankAs(null, word("countVersion")),
  };
}

function parseCount(book: Book, row: TableRow<PupilCountColumn>, shape: CountShape): PupilCount | null {
  const cells = readRow(book, row, shape);
  const grades = readGrades(book, row);
  return cells && grades && { ...cells, grades, at: rowAddress(row) };
}

/** The counts by grade, null where the cell is blank or the table has no such column; null where one is not a count. */
function readGrades(book: Book, row: TableRow): readonly (Located<number> | null)[] | null {
  const grades: (Located<number> | null)[] = GRADE_LEVELS.map(() => null);
  let readable = true;
  for (const { number, index } of row.columns.grades) {
    const count = readCellAt(book, row, index, blankAs(null, wholeCount));
    readable &&= count.ok;
    if (count.ok && count.value !== null) grades[number] = { value: count.value, at: addressAt(row, index) };
  }
  return readable ? grades : null;
}
