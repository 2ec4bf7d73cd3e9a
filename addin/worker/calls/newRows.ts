import { editableTable } from "../../present/editableTable.js";
import type { Handler } from "../handler.js";

/** Lays new rows out as the tables of the workbook are: one entry a table, the rows in the order they are given. */
export const newRows: Handler<"newRows"> = (desk, { rows }) => {
  const { tables } = desk.book();
  return [...new Set(rows.map(({ table }) => table))].map((name) => {
    const table = editableTable(tables, name);
    if (!table) throw new Error(`Rows are to be added to ${name}, which the workbook does not have`);
    return table.appended(rows.filter((row) => row.table === name).map(({ cells }) => cells));
  });
};
