import type { Setting } from "../../../engine/domain/setting.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { SETTING_VALUES } from "../cells/settingValue.js";
import { word } from "../cells/word.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import type { NameRule } from "../knownName.js";
import { known, knownModel } from "../knownName.js";
import { nameIndex } from "../nameIndex.js";
import { peek, readRow } from "../readRow.js";
import type { SettingColumn } from "../../text/tables/settings.js";

/** Opsætning: one setting of one model, or of all where the model is blank. */
export function parseSettings(book: Book): readonly Setting[] {
  const table = book.tables.settings;
  if (!table) return [];
  checkDoubled(book, table, { model: blankAs("", knownModel(book.names)), name: filled(word("settingName")) }, "name");
  return table.rows.flatMap((row) => parseSetting(book, row) ?? []);
}

function parseSetting(book: Book, row: TableRow<SettingColumn>): Setting | null {
  const name = peek(row, "name", filled(word("settingName")));
  const cells = readRow(book, row, {
    model: blankAs(null, knownModel(book.names)),
    name: filled(word("settingName")),
    ...(name === null ? {} : { value: filled(valueReader(book, name)) }),
  });
  if (!cells || cells.value === undefined) return null;
  return { model: cells.model, name: cells.name, value: cells.value, at: rowAddress(row) };
}

/** What results are compared with must be a model or a scenario. */
function valueReader(book: Book, name: Setting["name"]): (typeof SETTING_VALUES)[Setting["name"]] {
  const { models, scenarios } = book.names;
  if (name !== "comparedWith" || !models || !scenarios) return SETTING_VALUES[name];
  const names = nameIndex([...models.names, ...scenarios.names]);
  const rule: NameRule = { names, unknown: "unknownBase", inTable: "parts" };
  return known(rule);
}
