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
  const found = table.columns.grades.map(({ number }) => number);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return report(book, table, "noGradeColumns", [], "error");
  const missing = GRADE_LEVELS.filter((grade) => !found.includes(grade));
  report(book, table, "gradeColumnGap", missing.filter((grade) => grade > first && grade < last), "error");
  const atEnds = missing.filter((grade) => grade <= LAST_COMMON_GRADE && (grade < first || grade > last));
  report(book, table, "gradeColumnsIncomplete", atEnds, "remark");
}

function report(
  book: Book,
  { raw, definition }: FoundTable<PupilCountColumn>,
  code: ReadIssueCode,
  grades: readonly number[],
  severity: Severity,
): void {
  if (grades.length === 0 && code !== "noGradeColumns") return;
  const found = raw.headers.join(", ");
  const details = { grades: grades.join(", ") };
  book.log.report({ code, severity, table: definition.name, at: headerAddress(raw, 0), found, details });
}
