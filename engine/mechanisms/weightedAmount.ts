import { line, over, rounded, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { WEIGHT, WEIGHT_SUM } from "./names.js";

const AMOUNT = { da: "Beløb i budgetåret", en: "Amount in the budget year" };

/**
 * The tail of every part that follows pupils: an amount per school year becomes the budget year's amount.
 * The sum of amount × weight is divided once and rounded once, last (domain/mechanisms B2 and K; decision 0002). A part
 * that follows one school year, or the calendar year, has nothing to weigh.
 */
export function weightedAmount(perYear: string, { followsOneYear }: PartShape): readonly Line[] {
  if (followsOneYear) return [line("amount", "school", AMOUNT, "kr", rounded(totalOf(perYear)))];
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
    line("amount", "school", AMOUNT, "kr", rounded(over("weightedSum", WEIGHT_SUM))),
  ];
}
