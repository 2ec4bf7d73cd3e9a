import type { TableName } from "../../engine/domain/tableName.js";
import type { Language } from "../../engine/domain/text.js";
import { bookLanguage } from "../read/bookLanguage.js";
import type { RawTable } from "../read/rawTable.js";
import { TABLE_LIST, TABLES } from "../text/tableDictionary.js";
import type { Sheet } from "./sheet.js";
import { columnChoices } from "./template/columnChoices.js";
import { exampleTables } from "./template/exampleTables.js";
import { guideSheet } from "./template/guideSheet.js";
import { definitionOf } from "./template/inputColumns.js";
import { inputSheet } from "./template/inputSheet.js";
import { listsSheet } from "./template/listsSheet.js";

/**
 * A new workbook to fill in: a guide, every input table with an example that can be run as it stands, and the lists
 * that cells are chosen from.
 */
export function templateSheets(language: Language): readonly Sheet[] {
  return exampleSheets(exampleTables(language), language);
}

/**
 * The same kind of workbook around tables that there are already. Names, headers and cells stay as they are given, in
 * the language of the tables; the sheets come in the order of the dictionary. The guide and the notes are in `language`. Throws on a table that holds anything but
 * texts, numbers and blanks.
 */
export function exampleSheets(tables: readonly RawTable[], language: Language): readonly Sheet[] {
  const { guide, inputs, lists } = inputTemplate(tables, language);
  return [guide, ...inputs, lists];
}

/** The sheets around tables, one for each in the order of the dictionary; what they offer to choose from stands in `lists`. */
export interface InputTemplate {
  readonly guide: Sheet;
  readonly inputs: readonly Sheet[];
  readonly lists: Sheet;
}

/** The same sheets, told apart. */
export function inputTemplate(tables: readonly RawTable[], language: Language): InputTemplate {
  const lists = listsSheet(bookLanguage(tables), language);
  const schools = tables.find(({ name }) => definitionOf(name)?.name === TABLES.schools.name) ?? null;
  const inOrder = [...tables].sort((left, right) => placeOf(left) - placeOf(right));
  const place = { language: bookLanguage(tables), lists, schools };
  return {
    guide: guideSheet(inOrder, language),
    inputs: inOrder.map((table) => inputSheet(table, language, columnChoices(table, place))),
    lists,
  };
}

/**
 * Input tables of the dictionary with nothing but their headers, in the language of the workbook they are to be inserted
 * in. Only what can be chosen without that workbook's other sheets is offered to choose from.
 */
export function emptyTableSheets(
  names: readonly TableName[],
  bookLanguage: Language,
  language: Language,
): readonly Sheet[] {
  const labels: readonly string[] = names.map((name) => TABLES[name].label[bookLanguage]);
  const tables = exampleTables(bookLanguage).filter(({ name }) => labels.includes(name));
  const { inputs } = inputTemplate(
    tables.map((table) => ({ ...table, rows: [] })),
    language,
  );
  return inputs.map((sheet) => ({ ...sheet, choices: sheet.choices.filter(({ choices }) => !("formula" in choices)) }));
}

/** Where a table stands in a workbook; one that is no input table stands last. */
function placeOf({ name }: RawTable): number {
  const definition = definitionOf(name);
  return definition ? TABLE_LIST.indexOf(definition) : TABLE_LIST.length;
}
