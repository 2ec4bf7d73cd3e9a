import type { Setting } from "../../../engine/domain/setting.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import { SETTING_VALUES } from "../cells/settingValue.js";
import { sameName } from "../cells/sameName.js";
import { word } from "../cells/word.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { addressAt, columnIndex } from "../foundTable.js";
import { knownModel } from "../knownName.js";
import { peek, readRow } from "../readRow.js";
import type { SettingColumn } from "../../text/tables/settings.js";

/** Opsætning: one setting of one model, or of all where the model is blank. */
export function parseSettings(book: Book): readonly Setting[] {
  const table = book.tables.settings;
  if (!table) return [];
  checkDoubled(book, table, { model: blankAs("", sameName), name: filled(word("settingName")) }, "model");
  return table.rows.flatMap((row) => parseSetting(book, row) ?? []);
}

function parseSetting(book: Book, row: TableRow<SettingColumn>): Setting | null {
  const name = peek(row, "name", filled(word("settingName")));
  const cells = readRow(book, row, {
    model: blankAs(null, knownModel(book.names)),
    name: filled(word("settingName")),
    value: name === null ? blankAs(null, nameText) : filled(SETTING_VALUES[name]),
  });
  if (!cells || cells.value === null) return null;
  return { model: cells.model, name: cells.name, value: cells.value, at: addressAt(row, columnIndex(row, "value")) };
}
