import type { Severity } from "../../../engine/domain/issue.js";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { GRADE_LEVELS } from "../../../engine/domain/pupilCount.js";
import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import type { Book } from "../book.js";
import type { FoundTable } from "../foundTable.js";
import { headerAddress } from "../foundTable.js";

/** Every Danish school may have grades 0 to 9; grade 10 is a choice. */
const LAST_COMMON_GRADE = 9;

/** Reports a grade column that is missing between others; remarks on those that are missing at either end. */
export function checkGradeColumns(book: Book, table: FoundTable<PupilCountColumn>): void {
  const { grades } = table.columns;
  const [first, last] = [grades[0]?.number, grades.at(-1)?.number];
  if (first === undefined || last === undefined) {
    report(book, table, "noGradeColumns", 0, "", "error");
    return;
  }
  grades.forEach(({ number, index }, place) => {
    const before = grades[place - 1]?.number ?? number - 1;
    const missing = GRADE_LEVELS.filter((grade) => grade > before && grade < number);
    if (missing.length > 0) report(book, table, "gradeColumnGap", index, missing.join(", "), "error");
  });
  const atEnds = GRADE_LEVELS.filter((grade) => grade <= LAST_COMMON_GRADE && (grade < first || grade > last));
  if (atEnds.length > 0) report(book, table, "gradeColumnsIncomplete", 0, atEnds.join(", "), "remark");
}

/** Issues about one column show its header; issues about the whole table stand at its first header. */
function report(
  book: Book,
  { raw, definition }: FoundTable<PupilCountColumn>,
  code: ReadIssueCode,
  index: number,
  grades: string,
  severity: Severity,
): void {
  const found = code === "gradeColumnGap" ? (raw.headers[index] ?? "") : "";
  const details = { grades, headers: raw.headers.join(", ") };
  book.log.report({ code, severity, table: definition.name, at: headerAddress(raw, index), found, details });
}
