import { cellAt } from "../book/cells.js";
import { rect } from "../book/rect.js";
import { bodyRect, settleHeaders } from "../book/tables.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { Area } from "./area.js";
import { emitChanged } from "./changed.js";
import { text, whole } from "./given.js";
import { rangeObject } from "./rangeClass.js";
import { setValues, valuesOf } from "./rangeValues.js";
import type { Table } from "./tableClass.js";

interface Column extends Table {
  readonly index: number;
}

const nameOf = ({ sheet, table, index }: Column): string =>
  String(cellAt(sheet, table.rect.row, table.rect.column + index)?.value ?? "");

const everything = ({ open, sheet, table, index }: Column): Area =>
  new Area(open, sheet, rect(table.rect.row, table.rect.column + index, table.rect.rows, 1));

const header = (column: Column): Area =>
  everything(column).at(column.table.rect.row, column.table.rect.column + column.index, 1, 1);

function body(column: Column): Area {
  const of = bodyRect(column.table);
  return everything(column).at(of.row, of.column + column.index, of.rows, 1);
}

function rename(column: Column, value: Argument): void {
  column.open.needUnprotected(column.sheet);
  const name = text(value);
  const isTaken = all(column).some(
    (other) => other.index !== column.index && nameOf(other).toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || name === "") throw invalidArgument();
  setValues(header(column), name);
  settleHeaders(column.sheet, column.table, column.open.locale);
  emitChanged(column.open, column.sheet, header(column).rect);
}

const COLUMN: HostClass<Column> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  members: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf, set: rename },
    Values: {
      get: (column) => valuesOf(everything(column)),
      set: (column, value) => setValues(everything(column), value),
    },
    GetRange: { call: (column) => rangeObject(everything(column)) },
    GetHeaderRowRange: { call: (column) => rangeObject(header(column)) },
    GetDataBodyRange: { call: (column) => rangeObject(body(column)) },
  },
};

const all = ({ open, sheet, table }: Table): readonly Column[] =>
  Array.from({ length: table.rect.columns }, (_, index) => ({ open, sheet, table, index }));

function found(table: Table, key: Argument): Column | undefined {
  if (typeof key === "number") return all(table)[key - 1];
  return all(table).find((column) => nameOf(column).toLowerCase() === text(key).toLowerCase());
}

function orFail(column: Column | undefined): HostObject {
  if (!column) throw itemNotFound("column of a table");
  return HostObject.of(COLUMN, column);
}

const COLLECTION: HostClass<Table> = {
  name: "TableColumnCollection",
  members: {
    Count: { get: ({ table }) => table.rect.columns },
    GetCount: { call: ({ table }) => table.rect.columns },
    GetItemAt: { call: (table, index) => orFail(all(table)[whole(index)]) },
    GetItemOrNullObject: {
      call: (table, key) => {
        const column = found(table, key);
        return column && HostObject.of(COLUMN, column);
      },
    },
  },
  items: (table) => all(table).map((column) => HostObject.of(COLUMN, column)),
  item: (table, key) => orFail(found(table, key)),
};

export const columnCollection = (table: Table): HostObject => HostObject.of(COLLECTION, table);
