import { COLUMNS } from "../book/bookData.js";
import { filledCells, setCell, setFormats } from "../book/cells.js";
import { addLayer } from "../book/layers.js";
import { contains, overlaps } from "../book/rect.js";
import { shiftRows } from "../book/shift.js";
import { deleteTableRows, insertTableRows, settleTouchedHeaders } from "../book/tables.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import type { Area } from "./area.js";
import { EVENT, emitChanged, emitToSheet } from "./changed.js";
import { activate } from "./activate.js";
import { flag, isMissing, oneOf } from "./given.js";
import { needEditable } from "./rangeValues.js";
import { placeText } from "../book/address.js";
import { rect } from "../book/rect.js";

const WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(area: Area, applyTo: Argument): void {
  needEditable(area);
  const what = isMissing(applyTo) ? "All" : oneOf(applyTo, WHAT);
  const { sheet, rect: of } = area;
  if (what === "All" || what === "Contents") {
    for (const [row, column] of filledCells(sheet, of)) setCell(sheet, row, column, null);
    settleTouchedHeaders(sheet, of, area.open.locale);
    emitChanged(area.open, sheet, of);
  }
  if (what === "All" || what === "Formats") clearLook(area);
  if (what === "All") addLayer(sheet.validations, { rect: of, values: null });
}

function clearLook({ sheet, rect: of }: Area): void {
  setFormats(sheet, of, "General");
  addLayer(sheet.looks, { rect: of, values: null });
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rect: other }) => !contains(of, other));
}

function merge(area: Area, across: Argument): void {
  needEditable(area);
  const { sheet, rect: of } = area;
  if (sheet.tables.some((table) => overlaps(table.rect, of))) throw invalidArgument();
  const byRow = !isMissing(across) && flag(across);
  const merges = byRow
    ? Array.from({ length: of.rows }, (_, row) => rect(of.row + row, of.column, 1, of.columns))
    : [of];
  sheet.merges = [...sheet.merges.filter((other) => !overlaps(other, of)), ...merges];
  for (const merged of merges)
    for (const [row, column] of filledCells(sheet, merged))
      if (row !== merged.row || column !== merged.column) setCell(sheet, row, column, null);
}

function select(area: Area): void {
  const { open, sheet, rect: of } = area;
  area.needSheet();
  open.needFocus();
  if (sheet.visibility !== "Visible") throw invalidArgument();
  activate(open, sheet);
  open.data.selection = { sheet: sheet.id, rect: of };
  emitToSheet(open, EVENT.sheetSelectionChanged, sheet, { address: placeText(of) });
}

/** Cells move down; inside a table its rows are what is inserted. */
function insert(area: Area, shift: Argument): Area {
  needEditable(area);
  oneOf(shift, ["Down"] as const);
  const { sheet, rect: of, open } = area;
  const table = sheet.tables.find((other) => overlaps(other.rect, of) && of.row > other.rect.row);
  if (table && of.columns < COLUMNS) insertTableRows(sheet, table, of.row - table.rect.row - 1, of.rows);
  else shiftRows(sheet, of, of.rows);
  emitChanged(open, sheet, of, of.columns === COLUMNS ? "RowInserted" : "CellInserted", {
    shiftDirection: "ShiftCellDown",
  });
  return area;
}

function remove(area: Area, shift: Argument): void {
  needEditable(area);
  oneOf(shift, ["Up"] as const);
  const { sheet, rect: of, open } = area;
  const table = sheet.tables.find((other) => overlaps(other.rect, of) && of.row > other.rect.row);
  if (table && of.columns < COLUMNS) deleteTableRows(sheet, table, of.row - table.rect.row - 1, of.rows);
  else shiftRows(sheet, of, -of.rows);
  emitChanged(open, sheet, of, of.columns === COLUMNS ? "RowDeleted" : "CellDeleted", {
    shiftDirection: "ShiftCellUp",
  });
}

/** The new blank cells, as far as anybody asks for them. */
const INSERTED: HostClass<Area> = {
  name: "Range",
  members: { Address: { get: (area) => area.address }, _KeepReference: { call: () => undefined } },
};

export const rangeEdits: Members<Area> = {
  Clear: { call: clear },
  Merge: { call: merge },
  Unmerge: {
    call: (area) => {
      needEditable(area);
      area.sheet.merges = area.sheet.merges.filter((other) => !overlaps(other, area.rect));
    },
  },
  Select: { call: select },
  Insert: { call: (area, shift) => HostObject.of(INSERTED, insert(area, shift)) },
  Delete: { call: remove },
  Calculate: { call: () => undefined },
};
