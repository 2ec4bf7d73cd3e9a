import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import { bodyRows, layoutOf } from "../../../workbook/write/sheetLayout.js";
import type { Sheet, SheetCell } from "../../../workbook/write/sheet.js";
import { inputTableOf } from "../../present/inputTableOf.js";
import type { BookSheet } from "./browserBook.js";

/** A sheet as it stands in the workbook once it is inserted: its table lies where the file would have it. */
export function sheetOfDescription(description: Sheet, isResult: boolean): BookSheet {
  const { name, table } = description;
  const tables = table === null ? [] : [tableOf(description, table)];
  const isInput = tables.some((own) => inputTableOf(own.name) !== null);
  return { name, kind: isResult ? "result" : isInput ? "input" : "text", description, tables };
}

function tableOf(description: Sheet, name: string): RawTable {
  const { headerRow, firstBodyRow, lastPlainRow } = layoutOf(description);
  const rows = bodyRows(description).slice(0, lastPlainRow - firstBodyRow + 1);
  return {
    name,
    sheet: description.name,
    firstRow: headerRow,
    firstColumn: 1,
    headers: description.columns.map(({ header }) => header),
    rows: rows.map(({ cells }) => description.columns.map((_, index) => rawValue(cells[index] ?? null))),
  };
}

/** What the cell holds. Excel holds numbers as float64, and so does a cell here. */
export function rawValue(cell: SheetCell): RawValue {
  if (cell === null) return null;
  const value = "formula" in cell ? cell.result : cell;
  return "text" in value ? value.text : Number(value.decimal);
}
