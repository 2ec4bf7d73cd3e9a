import { larger, line, minus, number, plus, smaller, times, totalOf } from "../formula/build.js";
import { amountParameter, NO_QUANTITY, numberParameter, placeParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS, PUPILS_IN_HIGHER_BANDS } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * A higher rate for the first pupils: high × min(n, k) + low × max(0, n − k); C3. The break point is counted in each band,
 * or once for the whole school with the highest grades first (Norway's two rules of 2024, case 04).
 */
export const tieredPerPupil: Mechanism = {
  id: "tieredPerPupil",
  label: { da: "Knækpunkt", en: "Tiered rate" },
  family: "pupil",
  summary: {
    da: "Én takst for de første elever op til et knækpunkt og en anden for resten.",
    en: "One rate for the first pupils up to a break point and another for the rest.",
  },
  source: "Mechanisms C3: grants to Norwegian private schools 2017 to 2024.",
  parameters: [
    numberParameter("breakPoint", { da: "Knækpunkt", en: "Break point" }, "pupils", "grade"),
    amountParameter("rateBelow", { da: "Takst til knæk", en: "Rate to the break" }, "kr/pupil", "grade"),
    amountParameter("rateAbove", { da: "Takst over knæk", en: "Rate above the break" }, "kr/pupil", "grade"),
    {
      id: "counted",
      label: { da: "Knækket tælles", en: "Break counted" },
      kind: "choice",
      unit: "none",
      varies: "model",
      choices: [
        { id: "band", label: { da: "i hvert bånd", en: "in each band" } },
        { id: "together", label: { da: "på tværs af bånd", en: "across bands" } },
      ],
      absent: "error",
    },
    {
      id: "paidShare",
      label: { da: "Andel der betales", en: "Share paid" },
      kind: "share",
      unit: "share",
      varies: "school",
      min: 0,
      max: 1,
      absent: { value: null, means: { da: "hele beløbet", en: "the whole amount" }, neutral: 1 },
    },
    placeParameter({ da: "Beregnes pr.", en: "Computed per" }, "school", { da: "hele skolen", en: "the whole school" }),
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "bands",
  role: () => "open",
  formula: (shape) => {
    const room =
      shape.choice("counted") === "together"
        ? larger(number(0), minus(parameter("breakPoint"), PUPILS_IN_HIGHER_BANDS))
        : parameter("breakPoint");
    const perBand = plus(times(parameter("rateBelow"), "below"), times(parameter("rateAbove"), minus(PUPILS, "below")));
    return [
      line(
        "below",
        "row",
        { da: "Elever op til knækket", en: "Pupils up to the break" },
        "pupils",
        smaller(PUPILS, room),
      ),
      line("perBand", "row", { da: "De to takster × elever", en: "The two rates × pupils" }, "kr", perBand),
      line(
        "fullYear",
        "year",
        { da: "Beløb på et helt skoleår", en: "Amount for a whole school year" },
        "kr",
        totalOf("perBand"),
      ),
      ...(shape.has("paidShare")
        ? [
            line(
              "paid",
              "year",
              { da: "Andel der betales", en: "Share that is paid" },
              "kr",
              times("fullYear", parameter("paidShare")),
            ),
          ]
        : []),
      ...weightedAmount(shape.has("paidShare") ? "paid" : "fullYear", shape),
    ];
  },
};
