import { line, minus, times } from "../formula/build.js";
import { amountParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, quantity } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/** Rate in × pupils in − rate out × pupils out; B4 and C5 (Vordingborg's crossing rate, Haderslev's payments). */
export const moneyFollowsPupil: Mechanism = {
  id: "moneyFollowsPupil",
  label: { da: "Penge følger eleven", en: "Money follows the pupil" },
  family: "pupil",
  summary: {
    da: "Skolen får for elever, der kommer til, og betaler for elever, der går til andre.",
    en: "The school is paid for pupils who come and pays for pupils who leave.",
  },
  source: "Mechanisms B4 and C5: Vordingborg 2017 (20,000 kr in and out), Haderslev 2024.",
  parameters: [
    amountParameter("rateIn", { da: "Takst ind", en: "Rate in" }, "kr/pupil", "school"),
    amountParameter("rateOut", { da: "Takst ud", en: "Rate out" }, "kr/pupil", "school"),
  ],
  countBasis: "optional",
  quantities: {
    least: 2,
    most: 2,
    means: { da: "to forhold: elever ind, elever ud", en: "two facts: pupils in, pupils out" },
  },
  table: null,
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: (shape) => [
    line(
      "paidIn",
      "year",
      { da: "Takst ind × elever ind", en: "Rate in × pupils in" },
      "kr",
      times(parameter("rateIn"), quantity(0)),
    ),
    line(
      "paidOut",
      "year",
      { da: "Takst ud × elever ud", en: "Rate out × pupils out" },
      "kr",
      times(parameter("rateOut"), quantity(1)),
    ),
    line("perYear", "year", { da: "Ind minus ud", en: "In minus out" }, "kr", minus("paidIn", "paidOut")),
    ...weightedAmount("perYear", shape),
  ],
};
