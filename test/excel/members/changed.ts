import { addressText, placeText } from "../book/address.js";
import type { Rect, SheetData } from "../book/bookData.js";
import { cellAt } from "../book/cells.js";
import { intersection } from "../book/rect.js";
import type { Wire, WireRecord } from "../protocol/wire.js";
import type { OpenBook } from "./openBook.js";

/** The numbers office.js knows the events by. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  protectionChanged: 24,
  sheetRenamed: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const WORKBOOK = "Workbook";

/** Tells whoever listens to the sheet, to all sheets, to the tables it meets, and to all tables. */
export function emitChanged(
  open: OpenBook,
  sheet: SheetData,
  area: Rect,
  changeType = "RangeEdited",
  more: WireRecord = {},
): void {
  const message = {
    worksheetId: sheet.id,
    address: placeText(area),
    changeType,
    shiftDirection: "None",
    referenceId: addressText(sheet.name, area),
    ...more,
  };
  emitToSheet(open, EVENT.sheetChanged, sheet, message);
  for (const table of sheet.tables) {
    const part = intersection(table.rect, area);
    if (part === null) continue;
    const said = {
      ...message,
      tableId: table.id,
      address: placeText(part),
      referenceId: addressText(sheet.name, part),
    };
    for (const target of [table.id, sheet.id, WORKBOOK]) open.emit(EVENT.tableChanged, target, said);
  }
}

/** An event of one sheet, which those who listen to all sheets get too. */
export function emitToSheet(open: OpenBook, type: number, sheet: SheetData, message: WireRecord = {}): void {
  for (const target of [sheet.id, WORKBOOK]) open.emit(type, target, { worksheetId: sheet.id, ...message });
}

/** What a single cell held before, for the details of the event. */
export function detailsOf(sheet: SheetData, area: Rect, change: () => void): WireRecord {
  if (area.rows !== 1 || area.columns !== 1) {
    change();
    return {};
  }
  const value = (): Wire => cellAt(sheet, area.row, area.column)?.value ?? "";
  const before = value();
  change();
  const after = value();
  return { valueBefore: before, valueAfter: after, valueTypeBefore: typeName(before), valueTypeAfter: typeName(after) };
}

export function typeName(value: Wire): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
