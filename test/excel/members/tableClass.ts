import type { SheetData, TableData } from "../book/bookData.js";
import { filledCells, setCell } from "../book/cells.js";
import { rect } from "../book/rect.js";
import { shiftRows } from "../book/shift.js";
import { bodyRect, headerRect, renameTable, resizeTable } from "../book/tables.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { Area, givenArea } from "./area.js";
import { bagMembers, recordStore, type Store } from "./bag.js";
import { EVENT, emitChanged } from "./changed.js";
import { flag, text } from "./given.js";
import { listening } from "./listening.js";
import type { OpenBook } from "./openBook.js";
import { rangeObject } from "./rangeClass.js";
import { reachSheet } from "./reach.js";
import { columnCollection } from "./tableColumns.js";
import { rowCollection } from "./tableRows.js";

/** A table of an open workbook. */
export interface Table {
  readonly open: OpenBook;
  readonly sheet: SheetData;
  readonly table: TableData;
}

export const tableObject = (table: Table): HostObject => HostObject.of(TABLE, table);

export const tableArea = ({ open, sheet, table }: Table): Area => new Area(open, sheet, table.rect);

function needHere({ open, sheet, table }: Table): void {
  if (!sheet.tables.includes(table)) throw itemNotFound(table.name);
  open.needUnprotected(sheet);
}

/** Takes the rows away with the table: what stood in them is gone. */
function remove(subject: Table): void {
  needHere(subject);
  const { open, sheet, table } = subject;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  for (const [row, column] of filledCells(sheet, table.rect)) setCell(sheet, row, column, null);
  emitDeleted(subject);
  emitChanged(open, sheet, table.rect);
}

function emitDeleted({ open, sheet, table }: Table): void {
  const message = { tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  for (const target of [sheet.id, "Workbook"]) open.emit(EVENT.tableDeleted, target, message);
}

function convertToRange(subject: Table): HostObject {
  needHere(subject);
  subject.sheet.tables = subject.sheet.tables.filter((other) => other !== subject.table);
  emitDeleted(subject);
  return rangeObject(tableArea(subject));
}

/** A row of totals below the body, where "Total" stands first. */
function showTotals({ open, sheet, table }: Table, isWanted: boolean): void {
  if (isWanted === table.hasTotals) return;
  const { row, column, rows, columns } = table.rect;
  if (isWanted) shiftRows(sheet, rect(row + rows, column, 1, columns), 1, table.id);
  else shiftRows(sheet, rect(row + rows - 1, column, 1, columns), -1, table.id);
  table.rect = rect(row, column, rows + (isWanted ? 1 : -1), columns);
  table.hasTotals = isWanted;
  if (isWanted) setCell(sheet, row + rows, column, { value: "Total", isError: false, formula: null });
  emitChanged(open, sheet, table.rect);
}

const looks = (subject: Table): Store => recordStore(subject.table.look, () => needHere(subject));

const STYLES = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

const properties: Members<Table> = {
  Id: { get: ({ table }) => table.id },
  Name: {
    get: ({ table }) => table.name,
    set: (subject, value) => {
      needHere(subject);
      renameTable(subject.open.data, subject.table, text(value));
    },
  },
  Style: {
    get: ({ table }) => table.look["style"] ?? "TableStyleMedium2",
    set: (subject, value) => {
      if (!STYLES.test(text(value))) throw invalidArgument();
      looks(subject).write("style", text(value));
    },
  },
  ShowTotals: {
    get: ({ table }) => table.hasTotals,
    set: (subject, value) => {
      needHere(subject);
      showTotals(subject, flag(value));
    },
  },
  ShowHeaders: { get: () => true },
  ...bagMembers(
    {
      name: "",
      scalars: {
        ...{ ShowBandedRows: true, ShowBandedColumns: false, ShowFilterButton: true },
        ...{ HighlightFirstColumn: false, HighlightLastColumn: false },
      },
    },
    looks,
  ),
};

const ranges: Members<Table> = {
  GetRange: { call: (subject) => rangeObject(tableArea(subject)) },
  GetHeaderRowRange: { call: ({ open, sheet, table }) => rangeObject(new Area(open, sheet, headerRect(table))) },
  GetDataBodyRange: { call: ({ open, sheet, table }) => rangeObject(new Area(open, sheet, bodyRect(table))) },
};

function resize(subject: Table, given: Argument): void {
  needHere(subject);
  const { open, sheet, table } = subject;
  const area = givenArea(open, given, sheet);
  if (area.sheet !== sheet) throw invalidArgument();
  resizeTable(sheet, table, area.rect, open.locale);
}

const TABLE: HostClass<Table> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id, Name: table.name }),
  members: {
    ...properties,
    ...ranges,
    Columns: { child: (subject) => columnCollection(subject) },
    Rows: { child: (subject) => rowCollection(subject) },
    Worksheet: { child: ({ open, sheet }) => reachSheet(open, sheet) },
    Resize: { call: resize },
    Delete: { call: remove },
    ConvertToRange: { call: convertToRange },
    ClearFilters: { call: needHere },
    ...listening<Table>("DataChangedEvent", EVENT.tableChanged, ({ table }) => table.id),
  },
};
