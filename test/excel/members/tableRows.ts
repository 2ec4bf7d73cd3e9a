import { rect } from "../book/rect.js";
import { bodyRect, deleteTableRows, insertTableRows } from "../book/tables.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { Area } from "./area.js";
import { emitChanged } from "./changed.js";
import { isMissing, whole } from "./given.js";
import { rangeObject } from "./rangeClass.js";
import { setValues, valuesOf } from "./rangeValues.js";
import type { Table } from "./tableClass.js";

interface Row extends Table {
  readonly index: number;
}

function area({ open, sheet, table, index }: Row): Area {
  const body = bodyRect(table);
  return new Area(open, sheet, rect(body.row + index, body.column, 1, body.columns));
}

function remove({ open, sheet, table, index }: Row): void {
  open.needUnprotected(sheet);
  const gone = area({ open, sheet, table, index }).rect;
  deleteTableRows(sheet, table, index, 1);
  emitChanged(open, sheet, gone, "RowDeleted", { shiftDirection: "ShiftCellUp" });
}

const ROW: HostClass<Row> = {
  name: "TableRow",
  members: {
    Index: { get: ({ index }) => index },
    Values: { get: (row) => valuesOf(area(row)), set: (row, value) => setValues(area(row), value) },
    GetRange: { call: (row) => rangeObject(area(row)) },
    Delete: { call: remove },
  },
};

const rowObject = (row: Row): HostObject => HostObject.of(ROW, row);

/** Rows at a place (0 is the first) or at the end; `values` has one list per row. */
function add(subject: Table, index: Argument, values: Argument): HostObject {
  const { open, sheet, table } = subject;
  open.needUnprotected(sheet);
  const given = isMissing(values) ? [Array.from({ length: table.rect.columns }, () => null)] : values;
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  const rows = Array.isArray(given[0]) ? (given as readonly Argument[]) : [given as Argument];
  if (rows.some((row) => !Array.isArray(row) || row.length !== table.rect.columns)) throw invalidArgument();
  const at = isMissing(index) ? null : whole(index);
  const first = at ?? bodyRect(table).rows;
  const added = insertTableRows(sheet, table, at, rows.length);
  setValues(new Area(open, sheet, added), rows as Argument);
  emitChanged(open, sheet, added, "RowInserted", { shiftDirection: "ShiftCellDown" });
  return rowObject({ open, sheet, table, index: first });
}

const count = ({ table }: Table): number => bodyRect(table).rows;

function rowAt(table: Table, key: Argument): HostObject {
  const index = whole(key);
  if (index < 0 || index >= count(table)) throw itemNotFound("row of a table");
  return rowObject({ ...table, index });
}

const COLLECTION: HostClass<Table> = {
  name: "TableRowCollection",
  members: {
    Add: { call: add },
    Count: { get: count },
    GetCount: { call: count },
    GetItemAt: { call: rowAt },
  },
  items: (table) => Array.from({ length: count(table) }, (_, index) => rowObject({ ...table, index })),
  item: rowAt,
};

export const rowCollection = (table: Table): HostObject => HostObject.of(COLLECTION, table);
