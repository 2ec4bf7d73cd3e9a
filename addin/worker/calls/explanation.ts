import { compareScenarios } from "../../../engine/index.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

/** What explains in words is loaded when a part is opened. */
export const explanation: Handler<"explanation"> = async (desk, { from, to, year, schoolId, side, part, language }) => {
  const { explanationView } = await import("../../present/school/explanationView.js");
  const compared = compareScenarios(desk.input(), { from, to, year });
  return outcomeOf(compared, (comparison) => explanationView(comparison[side], schoolId, part, language), language);
};
