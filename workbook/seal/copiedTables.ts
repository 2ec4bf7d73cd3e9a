import { bookLanguage } from "../read/bookLanguage.js";
import type { RawTable, RawValue } from "../read/rawTable.js";
import { showRaw } from "../read/showRaw.js";
import { nameKey } from "../text/nameKey.js";
import { TABLE_LIST } from "../text/tableDictionary.js";
import { wordFor } from "../text/words.js";

const PREFIX = /^tbl[ _]?/;

/**
 * The input tables of a workbook as they can be written in a new one: names, headers and cells as they stand. What Excel
 * made SAND or FALSK of becomes ja or nej; dates and Excel errors, which only stand where nothing is read, become text.
 */
export function copiedTables(tables: readonly RawTable[]): readonly RawTable[] {
  const language = bookLanguage(tables);
  const copied = (value: RawValue): RawValue => {
    if (typeof value === "boolean") return wordFor("yesNo", value ? "yes" : "no")[language];
    return typeof value === "object" && value !== null ? showRaw(value, language) : value;
  };
  return tables
    .filter(({ name }) => isInput(name))
    .map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.slice(0, table.headers.length).map(copied)),
    }));
}

function isInput(name: string): boolean {
  const key = nameKey(name).replace(PREFIX, "");
  return TABLE_LIST.some(({ label }) => nameKey(label.da) === key || nameKey(label.en) === key);
}
