import { bookView } from "../../present/bookView.js";
import type { Handler } from "../handler.js";

export const openBook: Handler<"openBook"> = async (desk, { tables, language }) => {
  const { input, issues } = await desk.put(tables);
  return bookView(tables, input, issues, language);
};
