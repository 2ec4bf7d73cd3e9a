import { choose, line, lookup, number, times, totalOf } from "../formula/build.js";
import { decimalsParameter, optional, amountParameter, placeParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS, quantity } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * What a curve of the workbook says at a fact: an amount in kr, or posts that are paid at a rate; E3, E4. Looked up in
 * each school year by itself, because a step is not linear: the mean of two steps is not the step of the mean. Per site it
 * can only follow pupils; a site without pupils is no step.
 */
export const staircase: Mechanism = {
  id: "staircase",
  label: { da: "Trappe", en: "Staircase" },
  family: "fixed",
  summary: {
    da: "Beløb eller stillinger efter trin i en kurve, fx ledelse efter elevtal.",
    en: "An amount or posts by the steps of a curve, such as leadership by pupils.",
  },
  source: "Mechanisms E3 and E4: rate × posts by steps of pupils (Vordingborg 2018; Delaware's staircases of posts).",
  parameters: [
    {
      ...optional(amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/unit", "school"), {
        da: "kurven er selv i kr.",
        en: "the curve itself is in kr",
      }),
      needed: true,
    },
    decimalsParameter("curveDecimals", { da: "Decimaler i kurve", en: "Decimals of the curve" }, 4),
    placeParameter({ da: "Beregnes pr.", en: "Computed per" }, "school", { da: "hele skolen", en: "the whole school" }),
  ],
  countBasis: "optional",
  quantities: {
    least: 1,
    most: 1,
    means: {
      da: "det, trappen går efter (elever, klasser, Areal, …)",
      en: "what the steps follow (pupils, classes, area, …)",
    },
  },
  placeFollows: ["elever", "pupils"],
  table: { kind: "curve", required: true, alsoCaps: true },
  looksAt: "none",
  rows: "bands",
  role: () => "open",
  formula: (shape) => {
    const decimals = shape.whole("curveDecimals");
    const label = { da: "Opslag i kurven", en: "Looked up in the curve" };
    const perSite = shape.choice("place") === "site";
    const found = perSite
      ? [
          line(
            "atSite",
            "row",
            label,
            "units",
            choose(PUPILS, "=", number(0), number(0), lookup("curve", PUPILS, decimals)),
          ),
          line("step", "year", { da: "Matriklerne lagt sammen", en: "Sites added up" }, "units", totalOf("atSite")),
        ]
      : [line("step", "year", label, "units", lookup("curve", quantity(0), decimals))];
    return [
      ...found,
      ...(shape.has("rate")
        ? [
            line(
              "paid",
              "year",
              { da: "Takst × opslag", en: "Rate × looked up" },
              "kr",
              times(parameter("rate"), "step"),
            ),
          ]
        : []),
      ...weightedAmount(shape.has("rate") ? "paid" : "step", shape),
    ];
  },
};
