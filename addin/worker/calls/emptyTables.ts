import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import { missingTables } from "../../present/missingTables.js";
import type { Handler } from "../handler.js";

/** Those of the tables that the workbook does not have already, in its own language. */
export const emptyTables: Handler<"emptyTables"> = async (desk, { tables, language }) => {
  const { emptyTableSheets } = await import("../../../workbook/write/templateSheets.js");
  const book = desk.book().tables;
  const missing = missingTables(book);
  return emptyTableSheets(
    tables.filter((name) => missing.includes(name)),
    bookLanguage(book),
    language,
  );
};
