import { COLUMNS, ROWS } from "../book/bookData.js";
import { usedRect } from "../book/cells.js";
import { boundingRect, cellsOf, intersection, lastColumn, lastRow } from "../book/rect.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { Area, givenArea } from "./area.js";
import { conditionalFormats } from "./conditionalFormats.js";
import { dataValidation } from "./dataValidation.js";
import { flag, isMissing, number, text, whole } from "./given.js";
import { rangeEdits } from "./rangeEdits.js";
import { rangeFormat } from "./rangeFormat.js";
import { formatsOf, formulasOf, setNumberFormats, setValues, textsOf, typesOf, valuesOf } from "./rangeValues.js";
import { reachSheet, reachTablesIn } from "./reach.js";

export const rangeObject = (area: Area): HostObject => HostObject.of(RANGE, area);

const orNull = (area: Area | null): HostObject | undefined => (area ? rangeObject(area) : undefined);

function orFail(area: Area | null): HostObject {
  if (!area) throw itemNotFound("range");
  return rangeObject(area);
}

const content: Members<Area> = {
  Values: { get: valuesOf, set: setValues },
  Formulas: { get: formulasOf, set: setValues },
  NumberFormat: { get: formatsOf, set: setNumberFormats },
  Text: { get: textsOf },
  ValueTypes: { get: typesOf },
};

const place: Members<Area> = {
  Address: { get: (area) => (area.needSheet(), area.address) },
  RowIndex: { get: ({ rect }) => rect.row },
  ColumnIndex: { get: ({ rect }) => rect.column },
  RowCount: { get: ({ rect }) => rect.rows },
  ColumnCount: { get: ({ rect }) => rect.columns },
  CellCount: { get: ({ rect }) => (cellsOf(rect) > 2_147_483_647 ? -1 : cellsOf(rect)) },
  IsEntireColumn: { get: ({ rect }) => rect.rows === ROWS },
  IsEntireRow: { get: ({ rect }) => rect.columns === COLUMNS },
  RowHidden: {
    get: ({ sheet, rect }) => sheet.hiddenRows.has(rect.row),
    set: ({ sheet, rect }, value) => hide(sheet.hiddenRows, rect.row, rect.rows, flag(value)),
  },
  ColumnHidden: {
    get: ({ sheet, rect }) => sheet.hiddenColumns.has(rect.column),
    set: ({ sheet, rect }, value) => hide(sheet.hiddenColumns, rect.column, rect.columns, flag(value)),
  },
};

function hide(hidden: Set<number>, first: number, count: number, isHidden: boolean): void {
  for (let index = first; index < first + count; index++) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

const children: Members<Area> = {
  Format: { child: rangeFormat },
  Worksheet: { child: ({ open, sheet }) => reachSheet(open, sheet) },
  ConditionalFormats: { child: conditionalFormats },
  DataValidation: { child: dataValidation },
};

/** A row or column inside the area; -1 and counts beyond it are refused. */
function inside(value: Argument, count: number): number {
  const index = whole(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

const neighbours: Members<Area> = {
  GetCell: {
    call: (area, row, column) =>
      rangeObject(area.at(area.rect.row + whole(row), area.rect.column + whole(column), 1, 1)),
  },
  GetRow: {
    call: (area, row) =>
      rangeObject(area.at(area.rect.row + inside(row, area.rect.rows), area.rect.column, 1, area.rect.columns)),
  },
  GetColumn: {
    call: (area, column) =>
      rangeObject(area.at(area.rect.row, area.rect.column + inside(column, area.rect.columns), area.rect.rows, 1)),
  },
  GetLastCell: { call: (area) => rangeObject(area.at(lastRow(area.rect), lastColumn(area.rect), 1, 1)) },
  GetLastRow: {
    call: (area) => rangeObject(area.at(lastRow(area.rect), area.rect.column, 1, area.rect.columns)),
  },
  GetLastColumn: {
    call: (area) => rangeObject(area.at(area.rect.row, lastColumn(area.rect), area.rect.rows, 1)),
  },
  GetEntireRow: { call: (area) => rangeObject(area.at(area.rect.row, 0, area.rect.rows, COLUMNS)) },
  GetEntireColumn: { call: (area) => rangeObject(area.at(0, area.rect.column, ROWS, area.rect.columns)) },
  GetRowsBelow: { call: (area, count) => rangeObject(rowsBeside(area, isMissing(count) ? 1 : whole(count))) },
  GetRowsAbove: { call: (area, count) => rangeObject(rowsBeside(area, -(isMissing(count) ? 1 : whole(count)))) },
  GetColumnsAfter: { call: (area, count) => rangeObject(columnsBeside(area, isMissing(count) ? 1 : whole(count))) },
  GetColumnsBefore: { call: (area, count) => rangeObject(columnsBeside(area, -(isMissing(count) ? 1 : whole(count)))) },
};

function rowsBeside(area: Area, count: number): Area {
  const { row, rows, column, columns } = area.rect;
  return area.at(count > 0 ? row + rows : row + count, column, Math.abs(count), columns);
}

function columnsBeside(area: Area, count: number): Area {
  const { row, rows, column, columns } = area.rect;
  return area.at(row, count > 0 ? column + columns : column + count, rows, Math.abs(count));
}

const resized: Members<Area> = {
  GetResizedRange: { call: (area, rows, columns) => rangeObject(sized(area, number(rows), number(columns))) },
  GetAbsoluteResizedRange: {
    call: (area, rows, columns) => rangeObject(area.at(area.rect.row, area.rect.column, whole(rows), whole(columns))),
  },
  GetOffsetRange: {
    call: (area, rows, columns) => {
      const { row, column, rows: height, columns: width } = area.rect;
      return rangeObject(area.at(row + whole(rows), column + whole(columns), height, width));
    },
  },
  GetBoundingRect: {
    call: (area, other) => {
      const { row, column, rows, columns } = boundingRect(area.rect, givenArea(area.open, other, area.sheet).rect);
      return rangeObject(area.at(row, column, rows, columns));
    },
  },
  GetIntersection: { call: (area, other) => orFail(both(area, other)) },
  GetIntersectionOrNullObject: { call: (area, other) => orNull(both(area, other)) },
  GetUsedRange: { call: (area, valuesOnly) => orFail(used(area, valuesOnly)) },
  GetUsedRangeOrNullObject: { call: (area, valuesOnly) => orNull(used(area, valuesOnly)) },
  GetTables: {
    call: (area, fully) => reachTablesIn(area.open, area.sheet, area.rect, !isMissing(fully) && flag(fully)),
  },
};

const sized = (area: Area, rows: number, columns: number): Area =>
  area.at(area.rect.row, area.rect.column, area.rect.rows + rows, area.rect.columns + columns);

function both(area: Area, other: Argument): Area | null {
  const given = givenArea(area.open, other, area.sheet);
  const shared = given.sheet === area.sheet ? intersection(area.rect, given.rect) : null;
  return shared && new Area(area.open, area.sheet, shared);
}

/** The used part of an area; of an unused one the call without "OrNullObject" gives the first cell. */
export function used(area: Area, valuesOnly: Argument): Area | null {
  const found = usedRect(area.sheet, area.rect, !isMissing(valuesOnly) && flag(valuesOnly));
  return found && new Area(area.open, area.sheet, found);
}

const keeping: Members<Area> = {
  _KeepReference: { call: (area) => area.open.keep(rangeObject(area)) },
  _ReferenceId: { get: (area) => area.open.keptId(area) },
  _ValidateArraySize: {
    call: (area, rows, columns) => {
      if (rows !== area.rect.rows || columns !== area.rect.columns)
        throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
    },
  },
};

const RANGE: HostClass<Area> = {
  name: "Range",
  members: { ...content, ...place, ...children, ...neighbours, ...resized, ...rangeEdits, ...keeping },
  identity: (area) => {
    const id = area.open.keptId(area);
    return id === null ? {} : { _ReferenceId: id };
  },
};

export const rangeAt = (area: Area, address: Argument): HostObject =>
  rangeObject(isMissing(address) ? area : givenArea(area.open, text(address), area.sheet));
