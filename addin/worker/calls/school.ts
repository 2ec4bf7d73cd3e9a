import { compareScenarios } from "../../../engine/index.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import { schoolView } from "../../present/school/schoolView.js";
import type { Handler } from "../handler.js";

export const school: Handler<"school"> = (desk, { from, to, year, schoolId, language }) => {
  const compared = compareScenarios(desk.input(), { from, to, year });
  return outcomeOf(compared, (comparison) => schoolView(comparison, schoolId), language);
};
