import { sheetOrFail } from "../book/sheets.js";
import { rect } from "../book/rect.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { application } from "./application.js";
import { Area, areaOf } from "./area.js";
import { bagMembers, recordStore } from "./bag.js";
import { commentCollection } from "./comments.js";
import { flag, oneOf, text } from "./given.js";
import { nameCollection } from "./names.js";
import type { OpenBook } from "./openBook.js";
import { bookProtection } from "./protection.js";
import { rangeObject } from "./rangeClass.js";
import { makeReachable } from "./reach.js";
import { settingCollection } from "./settings.js";
import { tableCollection, tablesIn } from "./tableCollection.js";
import { worksheetObject } from "./worksheetClass.js";
import { worksheetCollection } from "./worksheetCollection.js";
import { xmlPartCollection } from "./xmlParts.js";

makeReachable({ sheet: worksheetObject, tablesIn });

const RUNTIME: HostClass<OpenBook> = {
  name: "Runtime",
  members: {
    EnableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (open, value) => void (open.eventsEnabled = flag(value)),
    },
  },
};

const PROPERTIES: HostClass<OpenBook> = {
  name: "DocumentProperties",
  members: bagMembers(
    {
      name: "",
      scalars: {
        ...{ Title: "", Subject: "", Author: "", Keywords: "", Comments: "", Category: "", Manager: "", Company: "" },
      },
    },
    ({ data }: OpenBook) => recordStore(data.properties),
  ),
};

const children: Members<OpenBook> = {
  Worksheets: { child: worksheetCollection },
  Tables: { child: (open) => tableCollection(open, null) },
  Names: { child: (open) => nameCollection(open, null) },
  Comments: { child: (open) => commentCollection(open, null) },
  Settings: { child: settingCollection },
  CustomXmlParts: { child: xmlPartCollection },
  Application: { child: application },
  Protection: { child: bookProtection },
  Properties: { child: (open) => HostObject.of(PROPERTIES, open) },
  _Runtime: { child: (open) => HostObject.of(RUNTIME, open) },
};

function selected(open: OpenBook): Area {
  const { sheet, rect: of } = open.data.selection;
  return new Area(open, sheetOrFail(open.data, sheet), of);
}

/** Ranges in events are their addresses. */
const ofEvent = (open: OpenBook, address: Argument): HostObject => rangeObject(areaOf(open, text(address), null));

const keeping: Members<OpenBook> = {
  _RemoveReference: { call: (open, id) => open.letGo(text(id)) },
  _RemoveAllReferences: { call: (open) => [...open.kept.keys()].forEach((id) => open.letGo(id)) },
  _GetRangeForEventByReferenceId: { call: ofEvent },
  _GetRangeOrNullObjectForEventByReferenceId: { call: ofEvent },
};

const WORKBOOK: HostClass<OpenBook> = {
  name: "Workbook",
  members: {
    ...children,
    ...keeping,
    Name: { get: ({ data }) => data.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    GetSelectedRange: { call: (open) => rangeObject(selected(open)) },
    GetActiveCell: {
      call: (open) => {
        const { row, column } = selected(open).rect;
        return rangeObject(new Area(open, selected(open).sheet, rect(row, column, 1, 1)));
      },
    },
    GetActiveChartOrNullObject: { call: () => undefined },
    Save: { call: (_open, behaviour) => void oneOf(behaviour, ["Save", "Prompt"] as const) },
    GetIsActiveCollabSession: { call: () => false },
  },
};

export const workbookObject = (open: OpenBook): HostObject => HostObject.of(WORKBOOK, open);

const SERVICE: HostClass<null> = {
  name: "AddinInternalService",
  members: { NotifyActionHandlerReady: { call: () => undefined } },
};

/** Whether the pane is open; a button may run without it. */
const RUNTIME_STATE: HostClass<OpenBook> = {
  name: "AppRuntimeService",
  members: {
    SetAppRuntimeState: { call: (open, state) => void (open.isPaneVisible = state === "Visible") },
    GetAppRuntimeState: { call: ({ isPaneVisible }) => (isPaneVisible ? "Visible" : "Background") },
  },
};

/** What office.js makes by name: the service it greets right after it has started, and the one that shows the pane. */
export function serviceObject(open: OpenBook, name: string): HostObject | undefined {
  if (name === "Microsoft.InternalService.AddinInternalService") return HostObject.of(SERVICE, null);
  return name === "Microsoft.AppRuntime.AppRuntimeService" ? HostObject.of(RUNTIME_STATE, open) : undefined;
}
