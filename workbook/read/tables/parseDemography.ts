import type { DemographyRow } from "../../../engine/domain/demography.js";
import type { DemographyColumn } from "../../text/tables/demography.js";
import { blankAs, filled, isBlank, locatedOrNull } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { grade } from "../cells/grade.js";
import { nameText } from "../cells/nameText.js";
import { percentShare } from "../cells/percent.js";
import { priceLevel } from "../cells/priceLevel.js";
import { sameName } from "../cells/sameName.js";
import { year } from "../cells/year.js";
import { checkFromTo, checkWholeBand } from "../checks/checkBand.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkFrameName } from "../checks/checkFrameName.js";
import type { TableRow } from "../foundTable.js";
import { addressAt, columnIndex, rowAddress, valueAt } from "../foundTable.js";
import { known, knownModel } from "../knownName.js";
import { readRow, reportCell } from "../readRow.js";

const KEY = {
  model: filled(sameName),
  frame: filled(sameName),
  baseYear: filled(year),
  group: blankAs("", sameName),
  gradeFrom: blankAs("", grade),
  gradeTo: blankAs("", grade),
  keyFigure: blankAs("", sameName),
};

/** Demografi: how frames follow the number of pupils after their base year. */
export function parseDemography(book: Book): readonly DemographyRow[] {
  const table = book.tables.demography;
  if (!table) return [];
  checkDoubled(book, table, KEY, "model");
  return table.rows.flatMap((row) => parseRow(book, row) ?? []);
}

function parseRow(book: Book, row: TableRow<DemographyColumn>): DemographyRow | null {
  const { names } = book;
  checkFrameName(book, row, "model", "frame");
  checkFromTo(book, row, "gradeFrom", "gradeTo", grade);
  checkWholeBand(book, row, "gradeFrom", "gradeTo");
  checkPrices(book, row);
  const cells = readRow(book, row, {
    model: filled(knownModel(names)),
    frame: filled(nameText),
    baseYear: filled(year),
    group: blankAs(null, known({ names: names.groups, unknown: "unknownGroup", inTable: "pupilCounts" })),
    gradeFrom: blankAs(null, grade),
    gradeTo: blankAs(null, grade),
    countBasis: blankAs(null, nameText),
    keyFigure: blankAs(null, known({ names: names.keyFigures, unknown: "unknownKeyFigure", inTable: "keyFigures" })),
    rate: locatedOrNull(exactNumber),
    share: locatedOrNull(percentShare),
    priceLevel: blankAs(null, priceLevel),
    source: blankAs("", freeText(book.language)),
    payShare: locatedOrNull(percentShare),
  });
  return cells && { ...cells, at: rowAddress(row), cells: cellsOf(row) };
}

/** An amount without a price level could not be indexed; a proportion of the frame needs none. */
function checkPrices(book: Book, row: TableRow<DemographyColumn>): void {
  const isGiven = (id: DemographyColumn): boolean => !isBlank(valueAt(row, columnIndex(row, id)));
  if (isGiven("rate") && !isGiven("priceLevel"))
    reportCell(book, row, "priceLevel", "missingPriceLevel", { unit: "kr" });
}

function cellsOf(row: TableRow<DemographyColumn>): DemographyRow["cells"] {
  const at = (id: DemographyColumn) => addressAt(row, columnIndex(row, id));
  return {
    frame: at("frame"),
    baseYear: at("baseYear"),
    group: at("group"),
    countBasis: at("countBasis"),
    keyFigure: at("keyFigure"),
    rate: at("rate"),
    priceLevel: at("priceLevel"),
  };
}
