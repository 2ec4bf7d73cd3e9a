import type { Handler } from "../handler.js";

/** What turns numbers is loaded when Hvad nu hvis is opened. */
export const dials: Handler<"dials"> = async (desk, { scenario, language }) => {
  const { dialsView } = await import("../../present/whatIf/dialsView.js");
  return dialsView(desk.input(), desk.book().tables, scenario, language);
};
