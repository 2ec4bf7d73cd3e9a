import type { Handler } from "../handler.js";
import { outcomeOf } from "../../present/outcomeOf.js";

/** Runs the model once for every way the changes can be combined, so it is done only when asked for. */
export const effect: Handler<"effect"> = async (desk, { from, to, year, language }) => {
  const [{ attributeChanges }, { effectView }] = await Promise.all([
    import("../../../engine/attribution/attributeChanges.js"),
    import("../../present/changeLogView.js"),
  ]);
  return outcomeOf(attributeChanges(desk.input(), { from, to, year }), (one) => effectView(one, language), language);
};
