import { formatAt, setCell, setFormat } from "../book/cells.js";
import { formatOf, readText } from "../book/readText.js";
import { renameSheet, deleteSheet } from "../book/sheets.js";
import { deleteTableRows, growTable, insertTableRows, settleTouchedHeaders } from "../book/tables.js";
import { activate } from "../members/activate.js";
import { areaOf } from "../members/area.js";
import { detailsOf, emitChanged, emitToSheet, EVENT } from "../members/changed.js";
import type { Actor } from "../members/openBook.js";
import { itemNotFound } from "../protocol/hostError.js";
import type { EmulatedExcel } from "./emulatedExcel.js";
import { sheetOf } from "./inspect.js";

/** Does something as somebody who is not the add-in; events say so, and reach the pane a moment later. */
function as<T>(host: EmulatedExcel, actor: Actor, doing: () => T): T {
  const { open } = host;
  open.actor = actor;
  try {
    return doing();
  } finally {
    open.actor = "addin";
    host.deliver();
  }
}

function put(host: EmulatedExcel, sheet: string, address: string, typed: string): void {
  const area = areaOf(host.open, address, sheetOf(host, sheet));
  const { row, column } = area.rect;
  const { locale } = host.open;
  const format = formatAt(area.sheet, row, column);
  const details = detailsOf(area.sheet, area.rect, () => {
    setCell(area.sheet, row, column, readText(typed, format, locale));
  });
  if (format === "General") setFormat(area.sheet, row, column, formatOf(typed, locale) ?? format);
  growTable(area.sheet, row, column, locale);
  settleTouchedHeaders(area.sheet, area.rect, locale);
  emitChanged(host.open, area.sheet, area.rect, "RangeEdited", details);
}

/** The user types into a cell, in the language of the workbook: "1.234,5" is a number to a Dane. */
export const typeIn = (host: EmulatedExcel, sheet: string, address: string, typed: string): void =>
  as(host, "user", () => put(host, sheet, address, typed));

/** The same by somebody who has the workbook open elsewhere. */
export const remoteEdit = (host: EmulatedExcel, sheet: string, address: string, typed: string): void =>
  as(host, "coauthor", () => put(host, sheet, address, typed));

export const renameAsUser = (host: EmulatedExcel, sheet: string, name: string): void =>
  as(host, "user", () => {
    const data = sheetOf(host, sheet);
    renameSheet(host.open.data, data, name);
    emitToSheet(host.open, EVENT.sheetRenamed, data, { nameBefore: sheet, nameAfter: name });
  });

export const deleteSheetAsUser = (host: EmulatedExcel, sheet: string): void =>
  as(host, "user", () => {
    const data = sheetOf(host, sheet);
    deleteSheet(host.open.data, data);
    emitToSheet(host.open, EVENT.sheetDeleted, data);
  });

export const goToSheet = (host: EmulatedExcel, sheet: string): void =>
  as(host, "user", () => activate(host.open, sheetOf(host, sheet)));

/** The user inserts blank rows into a table, or deletes some; 0 is the first row of the body. */
export function insertRows(host: EmulatedExcel, table: string, index: number, count = 1): void {
  as(host, "user", () => {
    const { sheet, data } = found(host, table);
    const added = insertTableRows(sheet, data, index, count);
    emitChanged(host.open, sheet, added, "RowInserted", { shiftDirection: "ShiftCellDown" });
  });
}

export function deleteRows(host: EmulatedExcel, table: string, index: number, count = 1): void {
  as(host, "user", () => {
    const { sheet, data } = found(host, table);
    deleteTableRows(sheet, data, index, count);
    emitChanged(host.open, sheet, data.rect, "RowDeleted", { shiftDirection: "ShiftCellUp" });
  });
}

function found(
  host: EmulatedExcel,
  name: string,
): { sheet: ReturnType<typeof sheetOf>; data: ReturnType<typeof sheetOf>["tables"][number] } {
  for (const sheet of host.open.data.sheets)
    for (const data of sheet.tables) if (data.name === name) return { sheet, data };
  throw itemNotFound(`table ${name}`);
}

export function protect(host: EmulatedExcel, sheet: string, password: string | null = null): void {
  as(host, "user", () => {
    const data = sheetOf(host, sheet);
    data.protection = { password, options: {} };
    emitToSheet(host.open, EVENT.protectionChanged, data, { isProtected: true });
  });
}

export const unprotect = (host: EmulatedExcel, sheet: string): void =>
  as(host, "user", () => {
    sheetOf(host, sheet).protection = null;
  });

export function protectWorkbook(host: EmulatedExcel, isProtected = true): void {
  host.open.data.protection = isProtected ? { password: null } : null;
}

/** Another workbook comes to the front: what needs this one in front fails. */
export function focusOtherWorkbook(host: EmulatedExcel, isOther = true): void {
  host.open.isOtherInFocus = isOther;
}
