import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import { sameName } from "../cells/sameName.js";
import type { TableRow } from "../foundTable.js";
import { nameFault } from "../knownName.js";
import { peek, reportCell } from "../readRow.js";

/** Reports a frame that no part of its model has: an amount that nothing would be held against. */
export function checkFrameName<Id extends string>(book: Book, row: TableRow<Id>, modelId: Id, frameId: Id): void {
  const [model, frame] = [peek(row, modelId, filled(sameName)), peek(row, frameId, filled(nameText))];
  const names = model === null ? null : (book.names.framesUsed?.get(model) ?? null);
  const fault = frame === null ? null : nameFault(frame, { names, unknown: "unknownFrame", inTable: "parts" });
  if (fault) reportCell(book, row, frameId, fault.code, fault.details);
}
