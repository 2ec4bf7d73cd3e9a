import { compareScenarios } from "../../../engine/index.js";
import { comparisonView } from "../../present/comparisonView.js";
import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

export const compare: Handler<"compare"> = (desk, { from, to, year, language }) =>
  outcomeOf(compareScenarios(desk.input(), { from, to, year }), comparisonView, language);
