import { larger, line, minus, number, times } from "../formula/build.js";
import { amountParameter, numberParameter, optional } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { LOOKED_AT, parameter, quantity } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * Tops the named parts up to a guaranteed amount: max(0, guarantee − what the parts give); D5. Guaranteed hours are
 * turned into kr with a price per hour (København 2006). The guarantee is rounded before it is compared, so that the
 * named parts and the top-up add up to it exactly.
 */
export const guarantee: Mechanism = {
  id: "guarantee",
  label: { da: "Garanti", en: "Guarantee" },
  family: "class",
  summary: {
    da: "Løfter de nævnte dele op til et garanteret beløb eller timetal.",
    en: "Tops the named parts up to a guaranteed amount or number of hours.",
  },
  source: "Mechanisms D5: København 2006, guaranteed minimum hours.",
  parameters: [
    amountParameter("guaranteed", { da: "Garanti", en: "Guarantee" }, "kr/unit", "school"),
    {
      ...optional(numberParameter("hours", { da: "Garantitimer", en: "Guaranteed hours" }, "hours", "school"), {
        da: "garantien er i kr. pr. enhed",
        en: "the guarantee is in kr per unit",
      }),
      needed: true,
    },
  ],
  countBasis: "optional",
  quantities: {
    least: 1,
    most: 1,
    means: {
      da: "det, garantien gælder pr. (skole, klasser, elever, …)",
      en: "what the guarantee is per (school, classes, pupils, …)",
    },
  },
  table: { kind: "caps", required: false },
  looksAt: "required",
  rows: "none",
  promise: "guaranteedAmount",
  role: () => "open",
  formula: (shape) => {
    const perUnit = shape.has("hours") ? times(parameter("guaranteed"), parameter("hours")) : parameter("guaranteed");
    const tail = weightedAmount("perYear", shape);
    const label = { da: "Garanti i budgetåret", en: "Guarantee in the budget year" };
    return [
      line(
        "perYear",
        "year",
        { da: "Garanti på et helt skoleår", en: "Guarantee for a whole school year" },
        "kr",
        times(perUnit, quantity(0)),
      ),
      ...tail.map((given) => (given.name === "amount" ? { ...given, name: "guaranteedAmount", label } : given)),
      line(
        "amount",
        "school",
        { da: "Det, der mangler", en: "What is missing" },
        "kr",
        larger(number(0), minus("guaranteedAmount", LOOKED_AT)),
      ),
    ];
  },
};
