import { line, times } from "../formula/build.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, quantity } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/** Amount × a fact: per school, per site beyond the first, per m², per class; E1, E2, E5 and D6. May be negative (a saving). */
export const fixedAmount: Mechanism = {
  id: "fixedAmount",
  label: { da: "Fast beløb", en: "Fixed amount" },
  family: "fixed",
  summary: {
    da: "Et beløb pr. skole, pr. matrikel ud over den første, pr. m² eller pr. hvad som helst skolen har.",
    en: "An amount per school, per site beyond the first, per m², or per anything the school has.",
  },
  source: "Mechanisms E1, E2, E5, D6: Vordingborg's district and site grants (case 10), København's base per class.",
  parameters: [
    {
      id: "amount",
      label: { da: "Beløb", en: "Amount" },
      kind: "amount",
      unit: "kr/unit",
      varies: "school",
      absent: "error",
    },
  ],
  countBasis: "optional",
  quantities: {
    least: 1,
    most: 1,
    means: {
      da: "det, beløbet gives pr. (skole, matrikler ud over den første, klasser, Areal, …)",
      en: "what the amount is given per (school, sites beyond the first, classes, area, …)",
    },
  },
  table: { kind: "caps", required: false },
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: (shape) => [
    line(
      "perYear",
      "year",
      { da: "Beløb × mængde", en: "Amount × quantity" },
      "kr",
      times(parameter("amount"), quantity(0)),
    ),
    ...weightedAmount("perYear", shape),
  ],
};
