import { nameKey } from "../../workbook/text/nameKey.js";
import { TABLE_LIST } from "../../workbook/text/tableDictionary.js";
import type { TableDefinition } from "../../workbook/text/columnDefinition.js";

const PREFIX = /^tbl[ _]?/;

/** Which input table a table is by its name, as the reader sees it ("tblSkoler" is Skoler); null where it is none. */
export function inputTableOf(name: string): TableDefinition | null {
  const key = nameKey(name).replace(PREFIX, "");
  return TABLE_LIST.find(({ label }) => [label.da, label.en].some((known) => nameKey(known) === key)) ?? null;
}
