import type { Handler } from "../handler.js";

export const draftRows: Handler<"draftRows"> = async (desk, saved) => {
  const { draftRows: rowsOf } = await import("../../present/whatIf/draftRows.js");
  return rowsOf(desk.input(), desk.book().tables, saved);
};
