import { choose, line, times, totalOf } from "../formula/build.js";
import { CLASS_PLACE, CLASSES_LINE } from "./classesFormed.js";
import { amountParameter, neededWith, NO_QUANTITY, numberParameter, optional, placeParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

const NO_SMALL = { da: "samme takst for alle klasser", en: "the same rate for all classes" };

/**
 * Rate × classes, classes being formed of each grade (or grades taught together) under a cap that may depend on grade
 * and intake year; D1, D2, D4. Where small classes have a rate of their own, a group's classes are small when their
 * mean size is at most the limit; held as pupils ≤ limit × classes, so that nothing is divided.
 */
export const perClass: Mechanism = {
  id: "perClass",
  label: { da: "Beløb pr. klasse", en: "Amount per class" },
  family: "class",
  summary: {
    da: "Takst gange de klasser, eleverne danner under klasseloftet.",
    en: "Rate times the classes that the pupils form under the class cap.",
  },
  source:
    "Mechanisms D1, D2, D4 and D6: Svendborg and Aalborg (cap by intake year), Ringkøbing-Skjern (grades taught together).",
  parameters: [
    amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/class", "grade"),
    optional(
      numberParameter("smallClass", { da: "Lille klasse, højst", en: "Small class, at most" }, "pupils", "grade"),
      NO_SMALL,
    ),
    neededWith(
      "smallClass",
      amountParameter("smallRate", { da: "Takst, lille klasse", en: "Rate, small class" }, "kr/class", "grade"),
      NO_SMALL,
    ),
    placeParameter(CLASS_PLACE.label, "site", CLASS_PLACE.means),
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: { kind: "caps", required: true },
  looksAt: "none",
  rows: "holds",
  role: () => "open",
  formula: (shape) => {
    const label = { da: "Takst × klasser", en: "Rate × classes" };
    const rate = shape.has("smallClass")
      ? choose(PUPILS, "<=", times(parameter("smallClass"), "classes"), parameter("smallRate"), parameter("rate"))
      : parameter("rate");
    return [
      CLASSES_LINE,
      line("perGroup", "row", label, "kr", times(rate, "classes")),
      line(
        "perYear",
        "year",
        { da: "Beløb på et helt skoleår", en: "Amount for a whole school year" },
        "kr",
        totalOf("perGroup"),
      ),
      ...weightedAmount("perYear", shape),
    ];
  },
};
