import { choose, larger, line, number, plus, times, totalOf } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import { amountParameter, NO_QUANTITY, numberParameter, optional } from "./declare.js";
import type { Mechanism, PartShape } from "./mechanism.js";
import { parameter, PUPILS } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * Rate × pupils by grade band; C1 with B5. A minimum count pays for at least so many pupils where there are any;
 * with a trigger the minimum is paid until the count has passed it by so many percent (Kerteminde: 60, and 66).
 */
export const perPupil: Mechanism = {
  id: "perPupil",
  label: { da: "Beløb pr. elev", en: "Amount per pupil" },
  family: "pupil",
  summary: {
    da: "Takst gange elever i hvert trinbånd.",
    en: "Rate times pupils in each grade band.",
  },
  source:
    "Mechanisms C1 and B5: Vordingborg's three bands; Kerteminde's minimum of 60 pupils with a 10 percent trigger.",
  parameters: [
    amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/pupil", "grade"),
    optional(numberParameter("minimumPupils", { da: "Mindst elever", en: "Minimum pupils" }, "pupils", "grade"), {
      da: "der betales for de elever, der er",
      en: "the pupils there are, are paid for",
    }),
    optional(
      {
        ...numberParameter("trigger", { da: "Udløses over", en: "Triggered above" }, "percent", "grade"),
        kind: "share",
        max: 1,
      },
      { da: "hver elev over minimum betales", en: "every pupil above the minimum is paid for" },
      "minimumPupils",
    ),
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "bands",
  role: () => "open",
  formula: (shape) => [
    ...(shape.has("minimumPupils")
      ? [
          line(
            "paidPupils",
            "row",
            { da: "Elever der betales for", en: "Pupils paid for" },
            "pupils",
            paidPupils(shape),
          ),
        ]
      : []),
    line(
      "perBand",
      "row",
      { da: "Takst × elever", en: "Rate × pupils" },
      "kr",
      times(parameter("rate"), shape.has("minimumPupils") ? "paidPupils" : PUPILS),
    ),
    line(
      "perYear",
      "year",
      { da: "Beløb på et helt skoleår", en: "Amount for a whole school year" },
      "kr",
      totalOf("perBand"),
    ),
    ...weightedAmount("perYear", shape),
  ],
};

function paidPupils(shape: PartShape): Expression {
  const minimum = parameter("minimumPupils");
  const whenAny = shape.has("trigger")
    ? choose(times(minimum, plus(number(1), parameter("trigger"))), "<", PUPILS, PUPILS, minimum)
    : larger(PUPILS, minimum);
  return choose(PUPILS, "=", number(0), number(0), whenAny);
}
