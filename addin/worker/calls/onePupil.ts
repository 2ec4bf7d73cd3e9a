import { schoolYearStarting } from "../../../engine/domain/time.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

/** Runs the model twice for every grade of the school; asked for the school year that begins in the budget year. */
export const onePupil: Handler<"onePupil"> = async (desk, { scenario, year, schoolId, language }) => {
  const [{ onePupil: sensitivityOf }, { onePupilView }] = await Promise.all([
    import("../../../engine/sensitivity/onePupil.js"),
    import("../../present/school/onePupilView.js"),
  ]);
  const asked = { scenario, year, schoolYear: schoolYearStarting(year), schoolIds: [schoolId] };
  return outcomeOf(sensitivityOf(desk.input(), asked), (found) => onePupilView(found, language), language);
};
