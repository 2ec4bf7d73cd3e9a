import type { Change, ChangeableTable } from "../../../engine/domain/scenario.js";
import type { ChangeColumn } from "../../text/tables/changes.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { baseModel } from "../bookNames.js";
import type { CellParser } from "../cellResult.js";
import { fault } from "../cellResult.js";
import { plainNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { ALL, scope } from "../cells/scope.js";
import { word } from "../cells/word.js";
import { yearOrSchoolYear } from "../cells/yearOrSchoolYear.js";
import { checkPointing } from "../changeRule.js";
import { changeTarget } from "../changeTarget.js";
import { changeValueReaders } from "../changeValue.js";
import { checkFromTo, checkWholeBand } from "../checks/checkBand.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkPart } from "../checks/checkPart.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { known, knownSchool, knownScope } from "../knownName.js";
import { peek, readRow } from "../readRow.js";

const KEY = {
  scenario: filled(sameName),
  table: filled(word("changeTable")),
  part: blankAs("", sameName),
  parameter: blankAs("", sameName),
  scope: blankAs(ALL, scope),
  schoolId: blankAs("", nameText),
  year: blankAs("", yearOrSchoolYear),
  gradeFrom: blankAs("", plainNumber),
  gradeTo: blankAs("", plainNumber),
};

/** Ændringer: what each scenario sets to another value. */
export function parseChanges(book: Book): readonly Change[] {
  const table = book.tables.changes;
  if (!table) return [];
  checkDoubled(book, table, KEY, "scenario");
  return table.rows.flatMap((row) => parseChange(book, row) ?? []);
}

function parseChange(book: Book, row: TableRow<ChangeColumn>): Change | null {
  const table = peek(row, "table", filled(word("changeTable")));
  const head = readRow(book, row, {
    scenario: filled(known({ names: book.names.scenarios, unknown: "unknownScenario", inTable: "scenarios" })),
    number: blankAs(null, plainNumber),
    table: filled(word("changeTable")),
    reason: blankAs("", freeText(book.language)),
  });
  if (table === null) return null;
  checkTarget(book, row, table);
  const target = readRow(book, row, targetShape(book, table));
  const parameter = peek(row, "parameter", blankAs(null, changeTarget(book.names, table)));
  const { before, after } = changeValueReaders(book, table, parameter);
  const values = readRow(book, row, { before: located(before), after: located(after) });
  return head && target && values && { ...head, ...target, ...values, at: rowAddress(row) };
}

function targetShape(book: Book, table: ChangeableTable) {
  return {
    part: blankAs(null, table === "demography" ? frameOf(book) : nameText),
    parameter: blankAs(null, changeTarget(book.names, table)),
    scope: blankAs(ALL, knownScope(book.names)),
    schoolId: blankAs(null, knownSchool(book.names)),
    year: blankAs(null, changeYear(table)),
    gradeFrom: blankAs(null, table === "curves" ? plainNumber : grade),
    gradeTo: blankAs(null, grade),
  };
}

/** In Demografi it is a frame, not a part, that the change is about. */
const frameOf = (book: Book): CellParser<string> =>
  known({ names: book.names.frames, unknown: "unknownFrame", inTable: "frames" });

/** Pupils are counted by school year; everything else has budget years. */
function changeYear(table: ChangeableTable): CellParser<string> {
  return (raw, at) => {
    const year = yearOrSchoolYear(raw, at);
    if (!year.ok || year.value.includes("/") === (table === "pupilCounts")) return year;
    return fault(table === "pupilCounts" ? "notASchoolYear" : "notAYear");
  };
}

function checkTarget(book: Book, row: TableRow<ChangeColumn>, table: ChangeableTable): void {
  checkPointing(book, row, table);
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  if (table === "parameters") checkWholeBand(book, row, "gradeFrom", "gradeTo");
  const scenario = peek(row, "scenario", filled(nameText));
  const model = scenario === null ? null : baseModel(book.names, scenario);
  if (model !== null && table !== "demography") checkPart(book, row, "part", model);
}
