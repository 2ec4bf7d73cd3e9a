import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import type { Located } from "../../../engine/domain/cell.js";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { School } from "../../../engine/domain/school.js";
import type { SchoolColumn } from "../../text/tables/schools.js";
import { blankAs, filled, isBlank, isExcelError } from "../blank.js";
import type { Book } from "../book.js";
import { fact } from "../cells/fact.js";
import { NUMBER_TEXT_CODES } from "../cells/exactNumber.js";
import { nameText } from "../cells/nameText.js";
import { numberInText } from "../cells/numberInText.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkSchoolsCounted } from "../checks/checkSchoolYears.js";
import type { FactColumn, TableRow } from "../foundTable.js";
import { addressAt, rowAddress, valueAt } from "../foundTable.js";
import { readRow, reportAt } from "../readRow.js";

/** Skoler: the schools, and as facts whatever extra columns the table has. */
export function parseSchools(book: Book): readonly School[] {
  const table = book.tables.schools;
  if (!table) return [];
  checkDoubled(book, table, { schoolId: filled(nameText) }, "schoolId");
  checkDoubled(book, table, { name: filled(nameText) }, "name", "doubledSchoolName", "remark");
  checkAlike(book, table, "schoolId", null, "idsDifferByZeros");
  checkAlike(book, table, "cluster");
  checkAlike(book, table, "schoolType");
  checkSchoolsCounted(book, table);
  return table.rows.flatMap((row) => parseSchool(book, row) ?? []);
}

function parseSchool(book: Book, row: TableRow<SchoolColumn>): School | null {
  const cells = readRow(book, row, {
    schoolId: filled(nameText),
    name: filled(nameText),
    cluster: blankAs(null, nameText),
    schoolType: blankAs(null, nameText),
  });
  const facts = row.columns.facts.flatMap((column) => readFact(book, row, column) ?? []);
  if (!cells) return null;
  const { schoolId: id, name, cluster, schoolType: type } = cells;
  return { id, name, cluster, type, facts: new Map(facts), at: rowAddress(row) };
}

/**
 * A fact; blank cells and cells that hold no fact are left out. Whether a part needs the fact is not known here, so
 * only an Excel error is an error; the rest is remarked on, and the run refuses a part that lacks its fact.
 */
function readFact(
  book: Book,
  row: TableRow,
  { header, index }: FactColumn,
): readonly (readonly [string, Located<Fraction | string>])[] | null {
  const raw = valueAt(row, index);
  if (isExcelError(raw)) reportAt(book, row, index, "excelError");
  if (isBlank(raw)) return null;
  const at = addressAt(row, index);
  const result = blankAs(null, fact)(raw, () => at);
  const doubt = doubtAbout(raw) ?? (result.ok ? null : (result.faults[0]?.code ?? null));
  if (doubt !== null && !isExcelError(raw)) reportAt(book, row, index, doubt, {}, "remark");
  return result.ok && result.value !== null ? [[header, { value: result.value, at }]] : null;
}

/** A number written as text is kept as a text, as Excel does; that is worth a remark. */
function doubtAbout(raw: unknown): ReadIssueCode | null {
  const form = typeof raw === "string" ? numberInText(raw) : "none";
  return form === "none" || form === "withUnit" || form === "fraction" ? null : NUMBER_TEXT_CODES[form];
}
