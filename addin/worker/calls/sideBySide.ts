import { compareMany } from "../../../engine/index.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import { sideBySideView } from "../../present/results/sideBySideView.js";
import type { Handler } from "../handler.js";

export const sideBySide: Handler<"sideBySide"> = (desk, { against, names, year, language }) =>
  outcomeOf(compareMany(desk.input(), { against, names, years: [year] }), sideBySideView, language);
