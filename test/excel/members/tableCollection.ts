import type { Rect, SheetData } from "../book/bookData.js";
import { contains, overlaps } from "../book/rect.js";
import { addTable } from "../book/tables.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { givenArea } from "./area.js";
import { EVENT } from "./changed.js";
import { flag, isMissing, text, whole } from "./given.js";
import { listening } from "./listening.js";
import type { OpenBook } from "./openBook.js";
import { tableObject, type Table } from "./tableClass.js";

/** The tables of one sheet, or of all (null). */
interface Tables {
  readonly open: OpenBook;
  readonly sheet: SheetData | null;
  readonly isListed: (table: Table) => boolean;
}

const listed = ({ open, sheet, isListed }: Tables): readonly Table[] =>
  open.data.sheets
    .filter((other) => sheet === null || other === sheet)
    .flatMap((owner) => owner.tables.map((table) => ({ open, sheet: owner, table })))
    .filter(isListed);

const named = (tables: Tables, key: Argument): Table | undefined => {
  const wanted = text(key).toLowerCase();
  return listed(tables).find(({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted);
};

function orFail(table: Table | undefined): HostObject {
  if (!table) throw itemNotFound("table");
  return tableObject(table);
}

function add({ open, sheet }: Tables, address: Argument, hasHeaders: Argument): HostObject {
  const area = givenArea(open, address, sheet);
  open.needUnprotected(area.sheet);
  const table = addTable(open.data, area.sheet, area.rect, flag(hasHeaders), open.locale);
  const message = { tableId: table.id, worksheetId: area.sheet.id };
  for (const target of [area.sheet.id, "Workbook"]) open.emit(EVENT.tableAdded, target, message);
  return tableObject({ open, sheet: area.sheet, table });
}

/** What both kinds of collections can do. */
const finding: Members<Tables> = {
  Count: { get: (tables) => listed(tables).length },
  GetCount: { call: (tables) => listed(tables).length },
  GetItemOrNullObject: {
    call: (tables, key) => {
      const found = named(tables, key);
      return found && tableObject(found);
    },
  },
};

const target = ({ sheet }: Tables): string => sheet?.id ?? "Workbook";

const COLLECTION: HostClass<Tables> = {
  name: "TableCollection",
  members: {
    ...finding,
    Add: { call: add },
    GetItemAt: { call: (tables, index) => orFail(listed(tables)[whole(index)]) },
    ...listening<Tables>("DataChangedEvent", EVENT.tableChanged, target),
    ...listening<Tables>("AddedEvent", EVENT.tableAdded, target),
    ...listening<Tables>("DeletedEvent", EVENT.tableDeleted, target),
  },
  items: (tables) => listed(tables).map(tableObject),
  item: (tables, key) => orFail(named(tables, key)),
};

const SCOPED: HostClass<Tables> = {
  name: "TableScopedCollection",
  members: {
    ...finding,
    GetFirst: { call: (tables) => orFail(listed(tables)[0]) },
    GetItem: { call: (tables, key) => orFail(named(tables, key)) },
  },
  items: (tables) => listed(tables).map(tableObject),
  item: (tables, key) => orFail(isMissing(key) ? undefined : named(tables, key)),
};

export const tableCollection = (open: OpenBook, sheet: SheetData | null): HostObject =>
  HostObject.of(COLLECTION, { open, sheet, isListed: () => true });

/** The tables that an area meets, or holds as a whole. */
export const tablesIn = (open: OpenBook, sheet: SheetData, area: Rect, fully: boolean): HostObject =>
  HostObject.of(SCOPED, {
    open,
    sheet,
    isListed: ({ table }) => (fully ? contains(area, table.rect) : overlaps(area, table.rect)),
  });
