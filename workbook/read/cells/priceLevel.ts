import type { PriceLevel } from "../../../engine/domain/parameter.js";
import { meaningOf } from "../../text/words.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { year } from "./year.js";

const WITH_SUFFIX = /^(\d{4}) ?-? ?pl$/i;

/** A price level: a year, also written "2026-pl" as in budgets, or løbende (current). */
export const priceLevel: CellParser<PriceLevel> = (raw, at) => {
  if (typeof raw === "string" && meaningOf("currentPrices", raw) !== null) return read("current");
  const digits = typeof raw === "string" ? (WITH_SUFFIX.exec(tidyText(raw))?.[1] ?? raw) : raw;
  const level = year(digits, at);
  return level.ok ? level : fault("notAPriceLevel");
};
