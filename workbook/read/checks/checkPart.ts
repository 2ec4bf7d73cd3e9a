import { nameKey } from "../../../engine/model/nameKey.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { TableRow } from "../foundTable.js";
import { nameFault } from "../knownName.js";
import { peek, reportCell } from "../readRow.js";

/** Reports a part that its model does not have. A model that does not exist is reported by itself. */
export function checkPart<Id extends string>(book: Book, row: TableRow<Id>, id: Id, model: string): void {
  const part = peek(row, id, filled(nameText));
  const names = book.names.parts?.get(nameKey(model)) ?? null;
  const fault = part === null ? null : nameFault(part, { names, unknown: "unknownPart", inTable: "parts" });
  if (fault) reportCell(book, row, id, fault.code, { ...fault.details, model });
}
