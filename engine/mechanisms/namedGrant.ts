import { line, over, plus, rounded, same, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import { NO_QUANTITY, optional } from "./declare.js";
import type { Mechanism, PartShape } from "./mechanism.js";
import { parameter, WEIGHT, WEIGHT_SUM } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

const GRANT: Omit<ParameterDeclaration, "id" | "label"> = {
  kind: "amount",
  unit: "kr/school",
  varies: "onlyNamed",
  absent: "error",
};

/**
 * An amount to the schools that are named, and to no others; I4 (Holbæk 2020 and 2021, case 17). Given year by year, or
 * by school year and then split by months into the budget years.
 */
export const namedGrant: Mechanism = {
  id: "namedGrant",
  label: { da: "Særlig bevilling", en: "Named grant" },
  family: "fixed",
  summary: {
    da: "Et beløb til navngivne skoler, år for år eller pr. skoleår (kolonnen 2026 er da skoleåret 2026/27). Undtagelsen står som sin egen linje.",
    en: "An amount to named schools, year by year or per school year (the column 2026 is then the school year 2026/27). The exception is a line of its own.",
  },
  source:
    "Mechanisms I4: Holbæk 2020 (0.4 mio.) and 2021 (0.6 mio.) to one school; 5/12 and 7/12 of 1.0 mio. (case 17).",
  parameters: [
    optional(
      { ...GRANT, id: "amount", label: { da: "Beløb", en: "Amount" } },
      { da: "bevillingen gives pr. skoleår", en: "the grant is given per school year" },
    ),
    optional(
      {
        ...GRANT,
        id: "perSchoolYear",
        label: { da: "Beløb pr. skoleår", en: "Amount per school year" },
        bySchoolYear: true,
      },
      { da: "bevillingen gives pr. budgetår", en: "the grant is given per budget year" },
    ),
  ],
  countBasis: "schoolYears",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: (shape) =>
    shape.has("perSchoolYear")
      ? bySchoolYear(shape)
      : [line("amount", "school", { da: "Bevilling", en: "Grant" }, "kr", rounded(parameter("amount")))],
};

/** Each school year's grant by its weight; divided once and rounded once, last, with what is given by budget year beside it. */
function bySchoolYear(shape: PartShape): readonly Line[] {
  const inBudgetYear = over("weightedSum", WEIGHT_SUM);
  return [
    line(
      "perYear",
      "year",
      { da: "Bevilling i skoleåret", en: "Grant in the school year" },
      "kr",
      same(parameter("perSchoolYear")),
    ),
    line(
      "weighted",
      "year",
      { da: "Ganget med skoleårets vægt", en: "Times the weight of the school year" },
      "kr",
      times("perYear", WEIGHT),
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
      { da: "Bevilling i budgetåret", en: "Grant in the budget year" },
      "kr",
      rounded(shape.has("amount") ? plus(inBudgetYear, parameter("amount")) : inBudgetYear),
    ),
  ];
}
