import { changeLog as logOf } from "../../../engine/index.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

/** What puts changes in words is loaded when it is asked for. */
export const changeLog: Handler<"changeLog"> = async (desk, { from, to, language }) => {
  const { changeLogView } = await import("../../present/changeLogView.js");
  return outcomeOf(logOf(desk.input(), from, to), (log) => changeLogView(log, language), language);
};
