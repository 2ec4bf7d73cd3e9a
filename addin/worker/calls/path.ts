import { outcomeOf } from "../../present/outcomeOf.js";
import { pathOf, pathView } from "../../present/results/pathView.js";
import type { Handler } from "../handler.js";

export const path: Handler<"path"> = (desk, { from, to, years, language }) =>
  outcomeOf(pathOf(desk.input(), from, to, years), pathView, language);
