import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import { quotedSheetName } from "../../../workbook/write/ranges.js";
import { sheetNameFrom } from "../../../workbook/write/sheetName.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { inputTemplate } from "../../../workbook/write/templateSheets.js";
import { isSameName, tablesOf, type BookSheet, type BrowserBook } from "./browserBook.js";
import { withValues } from "./withValues.js";

/**
 * The sheets to save, in their order: those that were described, with what their cells hold now; the tables of a file
 * that was opened, each laid out as the template lays it out. Errors and dates in cells become the text they are shown
 * as, which `check` reports just the same.
 */
export function sheetsToSave(book: BrowserBook): readonly Sheet[] {
  const undescribed = book.sheets.filter(({ description }) => description === null);
  if (undescribed.length === 0) return book.sheets.flatMap(described);
  const tables = tablesOf({ ...book, sheets: undescribed }).map(plainTable);
  const { guide, lists, inputs } = inputTemplate(tables, bookLanguage(tables));
  const laidOut = renamed(inputs, namesOf(undescribed, book));
  const inOrder = book.sheets.flatMap((sheet): readonly Sheet[] => {
    if (sheet.description === null)
      return laidOut.filter(({ table }) => sheet.tables.some(({ name }) => name === table));
    if (isSameName(sheet.name, lists.name)) return [lists];
    // Written by Tildel, and still so: then it is laid out anew.
    return sheet.name === guide.name && sheet.description.title === guide.title ? [guide] : described(sheet);
  });
  return inOrder.includes(lists) ? inOrder : [...inOrder, lists];
}

const described = (sheet: BookSheet): readonly Sheet[] =>
  sheet.description ? [withValues(sheet, sheet.description)] : [];

/** What the sheet of each table is called: as it was, or after the table where there were several on one sheet. */
function namesOf(undescribed: readonly BookSheet[], book: BrowserBook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = book.sheets.map(({ name }) => name);
  for (const { name, tables } of undescribed) {
    tables.forEach((table, index) => {
      const own = index === 0 ? name : sheetNameFrom(table.name, taken);
      if (index > 0) taken.push(own);
      names.set(table.name, own);
    });
  }
  return names;
}

/** The sheets under other names; lists that are chosen from a sheet follow it. */
function renamed(sheets: readonly Sheet[], names: ReadonlyMap<string, string>): readonly Sheet[] {
  const inFormula = (formula: string): string => {
    const from = sheets.find(({ name }) => formula.startsWith(`${quotedSheetName(name)}!`))?.name;
    if (from === undefined) return formula;
    return quotedSheetName(names.get(from) ?? from) + formula.slice(quotedSheetName(from).length);
  };
  return sheets.map((sheet) => ({
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    choices: sheet.choices.map((choice) =>
      "formula" in choice.choices ? { ...choice, choices: { formula: inFormula(choice.choices.formula) } } : choice,
    ),
  }));
}

const plainTable = (table: RawTable): RawTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.slice(0, table.headers.length).map((value) => (typeof value === "number" ? value : plainText(value))),
  ),
});

const plainText = (value: RawValue): string | null => (value === null ? null : showRaw(value, "da"));
