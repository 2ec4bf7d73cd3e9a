import type { FrameRow } from "../../../engine/domain/frame.js";
import type { FrameColumn } from "../../text/tables/frames.js";
import { blankAs, filled, located, locatedOrNull } from "../blank.js";
import type { Book } from "../book.js";
import { exactNumber } from "../cells/exactNumber.js";
import { freeText } from "../cells/freeText.js";
import { nameText } from "../cells/nameText.js";
import { percentShare } from "../cells/percent.js";
import { sameName } from "../cells/sameName.js";
import { priceLevel } from "../cells/priceLevel.js";
import { year } from "../cells/year.js";
import { checkAlike } from "../checks/checkAlike.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import { checkFrameName } from "../checks/checkFrameName.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { knownModel } from "../knownName.js";
import { readRow } from "../readRow.js";

const KEY = { model: filled(sameName), frame: filled(sameName), year: filled(year) };

/** Rammer: the total a frame must meet in a year. */
export function parseFrames(book: Book): readonly FrameRow[] {
  const table = book.tables.frames;
  if (!table) return [];
  checkAlike(book, table, "frame", "model");
  checkDoubled(book, table, KEY, "model");
  return table.rows.flatMap((row) => parseFrame(book, row) ?? []);
}

function parseFrame(book: Book, row: TableRow<FrameColumn>): FrameRow | null {
  checkFrameName(book, row, "model", "frame");
  const cells = readRow(book, row, {
    model: filled(knownModel(book.names)),
    frame: filled(nameText),
    year: filled(year),
    amount: located(filled(exactNumber)),
    priceLevel: filled(priceLevel),
    source: blankAs("", freeText(book.language)),
    payShare: locatedOrNull(percentShare),
  });
  return cells && { ...cells, at: rowAddress(row) };
}
