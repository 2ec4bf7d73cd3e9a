import { scenariosView } from "../../present/scenariosView.js";
import type { Handler } from "../handler.js";

/** A workbook that cannot be read has none to show. */
export const scenarios: Handler<"scenarios"> = (desk, { language }) => {
  const { input, tables } = desk.book();
  return input ? { ok: true, value: scenariosView(input, tables, language), issues: [] } : { ok: false, issues: [] };
};
