import type { SheetData } from "../book/bookData.js";
import { deleteSheet, isLastVisible, moveSheet, renameSheet } from "../book/sheets.js";
import { invalidOperation } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { activate } from "./activate.js";
import { wholeSheet } from "./area.js";
import { bagMembers, recordStore, type Store } from "./bag.js";
import { EVENT, emitToSheet } from "./changed.js";
import { chartCollection } from "./chartCollection.js";
import { commentCollection } from "./comments.js";
import { freezePanes } from "./freezePanes.js";
import { flag, oneOf, text, whole } from "./given.js";
import { listening } from "./listening.js";
import { nameCollection } from "./names.js";
import type { OpenBook } from "./openBook.js";
import { pageLayout } from "./pageLayout.js";
import { sheetProtection } from "./protection.js";
import { rangeAt, rangeObject, used } from "./rangeClass.js";
import { checkColor } from "./rangeFormat.js";
import { tableCollection } from "./tableCollection.js";

/** A sheet of an open workbook. */
export interface Sheet {
  readonly open: OpenBook;
  readonly sheet: SheetData;
}

export const worksheetObject = (open: OpenBook, sheet: SheetData): HostObject =>
  HostObject.of(WORKSHEET, { open, sheet });

function rename({ open, sheet }: Sheet, value: Argument): void {
  open.needStructure();
  const nameBefore = sheet.name;
  renameSheet(open.data, sheet, text(value));
  emitToSheet(open, EVENT.sheetRenamed, sheet, { nameBefore, nameAfter: sheet.name });
}

function setVisibility({ open, sheet }: Sheet, value: Argument): void {
  open.needStructure();
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const);
  if (visibility !== "Visible" && isLastVisible(open.data, sheet))
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  sheet.visibility = visibility;
  const next = open.data.sheets.find((other) => other.visibility === "Visible");
  if (visibility !== "Visible" && open.data.activeSheet === sheet.id && next) activate(open, next);
}

function remove({ open, sheet }: Sheet): void {
  open.needStructure();
  const wasActive = open.data.activeSheet;
  deleteSheet(open.data, sheet);
  emitToSheet(open, EVENT.sheetDeleted, sheet);
  const now = open.data.sheets.find(({ id }) => id === open.data.activeSheet);
  if (now && now.id !== wasActive) emitToSheet(open, EVENT.sheetActivated, now);
}

const looks = ({ open, sheet }: Sheet): Store => {
  const store = recordStore(sheet.look, () => open.needFocus());
  return {
    read: store.read,
    write: (path, value) => {
      if (path === "tabColor") checkColor(value);
      store.write(path, value);
    },
  };
};

const properties: Members<Sheet> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: { get: ({ sheet }) => sheet.name, set: rename },
  Position: {
    get: ({ open, sheet }) => open.data.sheets.indexOf(sheet),
    set: ({ open, sheet }, value) => {
      open.needStructure();
      moveSheet(open.data, sheet, whole(value));
    },
  },
  Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
  ...bagMembers(
    { name: "", scalars: { TabColor: "", ShowGridlines: true, ShowHeadings: true, StandardWidth: 48 } },
    looks,
  ),
};

/** office.js sets these by other names than it reads them by. */
const written: Members<Sheet> = {
  Gridlines: { set: (subject, value) => looks(subject).write("showGridlines", flag(value)) },
  Headings: { set: (subject, value) => looks(subject).write("showHeadings", flag(value)) },
};

const children: Members<Sheet> = {
  Tables: { child: ({ open, sheet }) => tableCollection(open, sheet) },
  Charts: { child: ({ open, sheet }) => chartCollection(open, sheet) },
  Names: { child: ({ open, sheet }) => nameCollection(open, sheet) },
  Comments: { child: ({ open, sheet }) => commentCollection(open, sheet) },
  FreezePanes: { child: ({ open, sheet }) => freezePanes(open, sheet) },
  PageLayout: { child: ({ open, sheet }) => pageLayout(open, sheet) },
  Protection: { child: ({ open, sheet }) => sheetProtection(open, sheet) },
};

const ranges: Members<Sheet> = {
  GetRange: { call: ({ open, sheet }, address) => rangeAt(wholeSheet(open, sheet), address) },
  GetCell: { call: ({ open, sheet }, row, column) => cells({ open, sheet }, row, column, 1, 1) },
  GetRangeByIndexes: { call: cells },
  GetUsedRange: {
    call: ({ open, sheet }, valuesOnly) => {
      const all = wholeSheet(open, sheet);
      return rangeObject(used(all, valuesOnly) ?? all.at(0, 0, 1, 1));
    },
  },
  GetUsedRangeOrNullObject: {
    call: ({ open, sheet }, valuesOnly) => {
      const found = used(wholeSheet(open, sheet), valuesOnly);
      return found ? rangeObject(found) : undefined;
    },
  },
};

function cells({ open, sheet }: Sheet, ...given: readonly Argument[]): HostObject {
  const [row = 0, column = 0, rows = 0, columns = 0] = given.map(whole);
  return rangeObject(wholeSheet(open, sheet).at(row, column, rows, columns));
}

const doings: Members<Sheet> = {
  Activate: {
    call: ({ open, sheet }) => {
      open.needFocus();
      if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
      activate(open, sheet);
    },
  },
  Delete: { call: remove },
  Calculate: { call: () => undefined },
  ...listening<Sheet>("DataChangedEvent", EVENT.sheetChanged, ({ sheet }) => sheet.id),
  ...listening<Sheet>("ActivatedEvent", EVENT.sheetActivated, ({ sheet }) => sheet.id),
  ...listening<Sheet>("DeactivatedEvent", EVENT.sheetDeactivated, ({ sheet }) => sheet.id),
  ...listening<Sheet>("SelectionChangedEvent", EVENT.sheetSelectionChanged, ({ sheet }) => sheet.id),
  ...listening<Sheet>("ProtectionChangedEvent", EVENT.protectionChanged, ({ sheet }) => sheet.id),
};

const WORKSHEET: HostClass<Sheet> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id, Name: sheet.name }),
  members: { ...properties, ...written, ...children, ...ranges, ...doings },
};
