import type { ParameterRow } from "../../../engine/domain/parameter.js";
import type { ParameterColumn } from "../../text/tables/parameters.js";
import { blankAs, filled, locatedOrNull } from "../blank.js";
import type { Book } from "../book.js";
import { freeText } from "../cells/freeText.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { percentShare } from "../cells/percent.js";
import { parameterValue } from "../cells/parameterValue.js";
import { sameName } from "../cells/sameName.js";
import { priceLevel } from "../cells/priceLevel.js";
import { ALL, scope } from "../cells/scope.js";
import { checkFromTo, checkWholeBand } from "../checks/checkBand.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkPart } from "../checks/checkPart.js";
import { checkPriceLevel } from "../checks/checkPriceLevel.js";
import type { TableRow } from "../foundTable.js";
import { addressAt, columnIndex, rowAddress } from "../foundTable.js";
import { knownModel, knownScope } from "../knownName.js";
import { peek, readRow } from "../readRow.js";
import { checkYearColumns, readYears } from "../readYears.js";

const KEY = {
  model: filled(sameName),
  part: filled(sameName),
  parameter: filled(sameName),
  scope: blankAs(ALL, scope),
  gradeFrom: blankAs("", grade),
  gradeTo: blankAs("", grade),
};

/** Parametre: the parameters of the parts, with one value for each budget year. */
export function parseParameters(book: Book): readonly ParameterRow[] {
  const table = book.tables.parameters;
  if (!table) return [];
  checkYearColumns(book, table);
  checkDoubled(book, table, KEY, "model");
  return table.rows.flatMap((row) => parseParameter(book, row) ?? []);
}

function parseParameter(book: Book, row: TableRow<ParameterColumn>): ParameterRow | null {
  const model = peek(row, "model", filled(nameText));
  if (model !== null) checkPart(book, row, "part", model);
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  checkWholeBand(book, row, "gradeFrom", "gradeTo");
  checkPriceLevel(book, row, "unit", "priceLevel");
  const cells = readRow(book, row, {
    model: filled(knownModel(book.names)),
    part: filled(nameText),
    parameter: filled(nameText),
    scope: blankAs(ALL, knownScope(book.names)),
    gradeFrom: blankAs(null, grade),
    gradeTo: blankAs(null, grade),
    unit: blankAs("", nameText),
    priceLevel: blankAs(null, priceLevel),
    source: blankAs("", freeText(book.language)),
    payShare: locatedOrNull(percentShare),
  });
  const values = readYears(book, row, parameterValue);
  return cells && values && { ...cells, values, at: rowAddress(row), cells: cellsOf(row) };
}

function cellsOf(row: TableRow<ParameterColumn>): ParameterRow["cells"] {
  const at = (id: ParameterColumn) => addressAt(row, columnIndex(row, id));
  return {
    model: at("model"),
    part: at("part"),
    parameter: at("parameter"),
    scope: at("scope"),
    gradeFrom: at("gradeFrom"),
    unit: at("unit"),
    priceLevel: at("priceLevel"),
  };
}
