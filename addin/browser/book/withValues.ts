import { exactDecimalText } from "../../../engine/index.js";
import { fractionOfNumber } from "../../../workbook/read/fractionOfNumber.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import type { Sheet, SheetCell, SheetRow } from "../../../workbook/write/sheet.js";
import { bodyRows, layoutOf } from "../../../workbook/write/sheetLayout.js";
import type { BookSheet } from "./browserBook.js";
import { rawValue } from "./sheetOfDescription.js";

const MOST_DECIMALS = 30;

/** The description of a sheet with what the cells of its table hold now. */
export function withValues(sheet: BookSheet, description: Sheet): Sheet {
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
    return value === null ? null : { text: showRaw(value, "da"), ...format };
  }
  return { decimal: exactDecimalText(fractionOfNumber(value), MOST_DECIMALS), ...format };
}
