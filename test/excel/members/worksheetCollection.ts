import { addSheet, sheetNamed, sheetOrFail } from "../book/sheets.js";
import type { SheetData } from "../book/bookData.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { EVENT, emitToSheet } from "./changed.js";
import { flag, isMissing, text } from "./given.js";
import { listening } from "./listening.js";
import type { OpenBook } from "./openBook.js";
import { worksheetObject } from "./worksheetClass.js";

interface Sheets {
  readonly open: OpenBook;
}

function add({ open }: Sheets, name: Argument): HostObject {
  open.needStructure();
  const sheet = addSheet(open.data, isMissing(name) ? null : text(name), open.locale);
  emitToSheet(open, EVENT.sheetAdded, sheet);
  return worksheetObject(open, sheet);
}

const listed = ({ open }: Sheets, visibleOnly: Argument): readonly SheetData[] =>
  open.data.sheets.filter(({ visibility }) => isMissing(visibleOnly) || !flag(visibleOnly) || visibility === "Visible");

function orFail(open: OpenBook, sheet: SheetData | undefined): HostObject {
  if (!sheet) throw itemNotFound("worksheet");
  return worksheetObject(open, sheet);
}

const anywhere = (): string => "Workbook";

const COLLECTION: HostClass<Sheets> = {
  name: "WorksheetCollection",
  members: {
    Add: { call: add },
    GetItemOrNullObject: {
      call: ({ open }, key) => {
        const sheet = sheetNamed(open.data, text(key));
        return sheet && worksheetObject(open, sheet);
      },
    },
    GetActiveWorksheet: { call: ({ open }) => worksheetObject(open, sheetOrFail(open.data, open.data.activeSheet)) },
    GetCount: { call: (sheets, visibleOnly) => listed(sheets, visibleOnly).length },
    GetFirst: { call: (sheets, visibleOnly) => orFail(sheets.open, listed(sheets, visibleOnly)[0]) },
    GetLast: { call: (sheets, visibleOnly) => orFail(sheets.open, listed(sheets, visibleOnly).at(-1)) },
    ...listening<Sheets>("DataChangedEvent", EVENT.sheetChanged, anywhere),
    ...listening<Sheets>("ActivatedEvent", EVENT.sheetActivated, anywhere),
    ...listening<Sheets>("DeactivatedEvent", EVENT.sheetDeactivated, anywhere),
    ...listening<Sheets>("AddedEvent", EVENT.sheetAdded, anywhere),
    ...listening<Sheets>("DeletedEvent", EVENT.sheetDeleted, anywhere),
    ...listening<Sheets>("SelectionChangedEvent", EVENT.sheetSelectionChanged, anywhere),
    ...listening<Sheets>("ProtectionChangedEvent", EVENT.protectionChanged, anywhere),
    ...listening<Sheets>("EventNameChanged", EVENT.sheetRenamed, anywhere),
  },
  items: ({ open }) => open.data.sheets.map((sheet) => worksheetObject(open, sheet)),
  item: ({ open }, key) => worksheetObject(open, sheetOrFail(open.data, text(key))),
};

export const worksheetCollection = (open: OpenBook): HostObject => HostObject.of(COLLECTION, { open });
