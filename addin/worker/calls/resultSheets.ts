import type { Handler } from "../handler.js";

/** Result sheets are made when they are asked for, and so is what makes them loaded. */
export const resultSheets: Handler<"resultSheets"> = async (desk, { wanted, language }) => {
  const [{ wantedSheets }, { inputKeyOf }, { outcomeOf }] = await Promise.all([
    import("../../present/wantedSheets.js"),
    import("../../present/inputKeyOf.js"),
    import("../../present/outcomeOf.js"),
  ]);
  const { readIssues, tables } = desk.book();
  const result = wantedSheets(desk.input(), readIssues, wanted, language);
  return outcomeOf(result, (sheets) => ({ sheets, inputKey: inputKeyOf(tables) }), language);
};
