import { comparisonView } from "../../present/comparisonView.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

/** Asked again and again while a hand moves a slider; see `runDraft`. */
export const whatIf: Handler<"whatIf"> = async (desk, { from, to, year, turns, pathYears, language }) => {
  const [{ runDraft }, { draftPath }] = await Promise.all([
    import("../../present/whatIf/runDraft.js"),
    import("../../present/whatIf/draftPath.js"),
  ]);
  const input = desk.input();
  const asked = { from, to, turns };
  const path = draftPath(input, asked, pathYears);
  return outcomeOf(
    runDraft(input, asked, year),
    (comparison) => ({ comparison: { ...comparisonView(comparison), to }, path }),
    language,
  );
};
