import type { CellAddress } from "../../../engine/domain/cell.js";
import type { Part, PartColumn } from "../../../engine/domain/part.js";
import { PARTS } from "../../text/tables/parts.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { formula } from "../cells/formula.js";
import { freeText } from "../cells/freeText.js";
import { list } from "../cells/list.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import { yesNo } from "../cells/yesNo.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { addressAt, columnIndex } from "../foundTable.js";
import { knownGroups } from "../knownGroups.js";
import { readRow } from "../readRow.js";

/** Modeller: the parts of every model. */
export function parseParts(book: Book): readonly Part[] {
  const table = book.tables.parts;
  if (!table) return [];
  const model = filled(sameName);
  checkDoubled(book, table, { model, name: filled(sameName) }, "name", "doubledPart");
  checkDoubled(book, table, { model, number: filled(exactNumber) }, "number", "doubledPartNumber");
  checkAlike(book, table, "model");
  checkAlike(book, table, "frame", "model");
  return table.rows.flatMap((row) => parsePart(book, row) ?? []);
}

function parsePart(book: Book, row: TableRow<PartColumn>): Part | null {
  const cells = readRow(book, row, {
    model: filled(nameText),
    number: filled(exactNumber),
    name: filled(nameText),
    mechanism: filled(nameText),
    groups: blankAs([], knownGroups(book.names)),
    countBasis: blankAs(null, nameText),
    frame: blankAs(null, nameText),
    quantities: blankAs([], list),
    table: blankAs(null, nameText),
    looksAt: blankAs([], list),
    paidBy: blankAs(null, nameText),
    active: filled(yesNo),
    formula: blankAs(null, formula(book.parseFormula, book.language)),
    note: blankAs("", freeText(book.language)),
  });
  return cells && { ...cells, cells: cellsOf(row) };
}

function cellsOf(row: TableRow<PartColumn>): Part["cells"] {
  const cells = PARTS.columns.map(({ id }): readonly [PartColumn, CellAddress] => [
    id,
    addressAt(row, columnIndex(row, id)),
  ]);
  return Object.fromEntries(cells) as Record<PartColumn, CellAddress>;
}
