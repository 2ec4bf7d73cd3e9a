import type { Handler } from "../handler.js";

/** What writes formulas in words is loaded when a model is looked at. A workbook that cannot be read gives its issues. */
export const model: Handler<"model"> = async (desk, { model: name, language }) => {
  const { modelView } = await import("../../present/modelView.js");
  const { input, tables } = desk.book();
  const value = input && modelView(input, tables, name, language);
  return value ? { ok: true, value, issues: [] } : { ok: false, issues: [] };
};
