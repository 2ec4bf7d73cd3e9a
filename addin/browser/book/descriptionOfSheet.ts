import { exactDecimalText } from "../../../engine/index.js";
import { fractionOfNumber } from "../../../workbook/read/fractionOfNumber.js";
import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import { exampleSheets } from "../../../workbook/write/templateSheets.js";
import type { Sheet, SheetCell, SheetRow } from "../../../workbook/write/sheet.js";
import { bodyRows, layoutOf } from "../../../workbook/write/sheetLayout.js";
import { tablesOf, type BookSheet, type BrowserBook } from "./browserBook.js";
import { rawValue } from "./sheetOfDescription.js";

const MOST_DECIMALS = 30;

/**
 * The sheets to save: those that Tildel described, with what their cells hold now; of a file that was opened, its tables
 * laid out as the template lays them out. Errors and dates in cells become the text they are shown as, which `check`
 * reports just the same.
 */
export function sheetsToSave(book: BrowserBook): readonly Sheet[] {
  const undescribed = book.sheets.filter(({ description, kind }) => description === null && kind !== "result");
  const described = book.sheets.flatMap((sheet) => (sheet.description ? [withValues(sheet, sheet.description)] : []));
  if (undescribed.length === 0) return described;
  const opened = exampleSheets(tablesOf({ ...book, sheets: undescribed }).map(plainTable), "da");
  const isNew = ({ name }: Sheet): boolean => !described.some((other) => other.name === name);
  return [...opened.filter(isNew), ...described];
}

const plainTable = (table: RawTable): RawTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((value) => (typeof value === "number" ? value : plainText(value)))),
});

const plainText = (value: RawValue): string | null => (value === null ? null : showRaw(value, "da"));

function withValues(sheet: BookSheet, description: Sheet): Sheet {
  const [table] = sheet.tables;
  if (!table) return description;
  const before = bodyRows(description);
  const { firstBodyRow, lastPlainRow } = layoutOf(description);
  const plain = table.rows.map((row, index): SheetRow => {
    const cells = before[index]?.cells ?? [];
    return { kind: "plain", cells: row.map((value, column) => cellNow(cells[column] ?? null, value)) };
  });
  return { ...description, rows: [...plain, ...before.slice(lastPlainRow - firstBodyRow + 1)] };
}

/** A cell that still holds what it was made with is left as it is, with its exact digits and its format. */
function cellNow(before: SheetCell, value: RawValue): SheetCell {
  if (rawValue(before) === value) return before;
  const format = before?.format ? { format: before.format } : {};
  if (typeof value !== "number") {
    const text = plainText(value);
    return text === null ? null : { text, ...format };
  }
  return { decimal: exactDecimalText(fractionOfNumber(value), MOST_DECIMALS), ...format };
}
