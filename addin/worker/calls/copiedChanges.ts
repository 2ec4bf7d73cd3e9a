import { nameKey } from "../../../workbook/text/nameKey.js";
import { editableTable } from "../../present/editableTable.js";
import type { Handler } from "../handler.js";

/** The rows of Ændringer of one scenario as they stand, under the name of another; none where there are none. */
export const copiedChanges: Handler<"copiedChanges"> = (desk, { from, to }) => {
  const table = editableTable(desk.book().tables, "changes");
  const copies = table?.copies("scenario", (name) => nameKey(name) === nameKey(from), { scenario: to });
  return copies && copies.rows.length > 0 ? [copies] : [];
};
