import { choose, larger, line, minus, number, plus, smaller, times, totalOf } from "../formula/build.js";
import { amountParameter, NO_QUANTITY, numberParameter, optional } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * A base amount that covers the first pupils of a band and is not cut below them, and a rate for every pupil beyond; E7.
 * A school without pupils in a covered band gets no base amount (where no band is named as covered: without pupils at all).
 */
export const smallSchoolFloor: Mechanism = {
  id: "smallSchoolFloor",
  label: { da: "Bund for små skoler", en: "Small-school floor" },
  family: "fixed",
  summary: {
    da: "Et grundbeløb, der dækker de første elever, og en takst for hver elev ud over.",
    en: "A base amount that covers the first pupils, and a rate for each pupil beyond.",
  },
  source: "Mechanisms E7: Ringkøbing-Skjern, the first 75 pupils in grades 0 to 6.",
  parameters: [
    amountParameter("base", { da: "Grundbeløb", en: "Base amount" }, "kr/school", "school"),
    optional(numberParameter("covered", { da: "Dækker elever", en: "Covers pupils" }, "pupils", "grade"), {
      da: "båndet har ingen elever, grundbeløbet dækker",
      en: "no pupils of the band are covered by the base amount",
    }),
    amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/pupil", "grade"),
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "bands",
  role: () => "open",
  formula: (shape) => {
    const beyond = shape.has("covered") ? larger(number(0), minus(PUPILS, parameter("covered"))) : PUPILS;
    const covering = shape.has("covered")
      ? choose(parameter("covered"), "=", number(0), number(0), number(1))
      : number(1);
    const label = { da: "Takst × elever ud over de dækkede", en: "Rate × pupils beyond those covered" };
    return [
      line("beyond", "row", { da: "Elever ud over de dækkede", en: "Pupils beyond those covered" }, "pupils", beyond),
      line("perBand", "row", label, "kr", times(parameter("rate"), "beyond")),
      line("perPupil", "year", { da: "Elevbeløb i alt", en: "Pupil amounts in all" }, "kr", totalOf("perBand")),
      line(
        "anyPupils",
        "row",
        { da: "Har et dækket bånd elever? (1 = ja)", en: "Has a covered band pupils? (1 = yes)" },
        "none",
        choose(PUPILS, "=", number(0), number(0), covering),
      ),
      line(
        "bands",
        "year",
        { da: "Dækkede bånd med elever", en: "Covered bands with pupils" },
        "none",
        totalOf("anyPupils"),
      ),
      line(
        "perYear",
        "year",
        { da: "Grundbeløb + elevbeløb", en: "Base amount + pupil amounts" },
        "kr",
        plus(times(parameter("base"), smaller(number(1), "bands")), "perPupil"),
      ),
      ...weightedAmount("perYear", shape),
    ];
  },
};
