import { line, over, rounded, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import { WEIGHT, WEIGHT_SUM } from "./names.js";

/**
 * The tail of every part that follows pupils: an amount per school year becomes the budget year's amount.
 * The sum of amount × weight is divided once and rounded once, last (domain/mechanisms B2 and K; decision 0002).
 */
export function weightedAmount(perYear: string): readonly Line[] {
  return [
    line(
      "weighted",
      "year",
      { da: "Ganget med skoleårets vægt", en: "Times the weight of the school year" },
      "kr",
      times(perYear, WEIGHT),
    ),
    line(
      "weightedSum",
      "school",
      { da: "Skoleårene lagt sammen", en: "School years added up" },
      "kr",
      totalOf("weighted"),
    ),
    line(
      "amount",
      "school",
      { da: "Beløb i budgetåret", en: "Amount in the budget year" },
      "kr",
      rounded(over("weightedSum", WEIGHT_SUM)),
    ),
  ];
}
