import { line, times } from "../formula/build.js";
import { amountParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, quantity } from "./names.js";
import { SOCIAL_INDEX_PARAMETERS, socialIndexLines } from "./socialIndex.js";
import { weightedAmount } from "./weightedAmount.js";

/** Rate × quantity × social figure: per pupil (F2) or per class, because a burdened class costs more (F6, Viborg). */
export const socioeconomicRate: Mechanism = {
  id: "socioeconomicRate",
  label: { da: "Beløb pr. socioøkonomisk tyngde", en: "Amount by socio-economic weight" },
  family: "socioeconomic",
  summary: {
    da: "Takst gange elever eller klasser gange skolens sociale tal. Uden loft over summen.",
    en: "Rate times pupils or classes times the school's social figure. The sum is open.",
  },
  source: "Mechanisms F2 and F6: Aalborg/Epinion's social profile, Viborg's models 2a and 2b.",
  parameters: [amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/unit", "school"), ...SOCIAL_INDEX_PARAMETERS],
  countBasis: "required",
  quantities: {
    least: 2,
    most: 21,
    means: { da: "først elever eller klasser, derefter nøgletal", en: "first pupils or classes, then key figures" },
  },
  table: { kind: "curve", required: false, alsoCaps: true },
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: (shape) => [
    ...socialIndexLines(shape, 1),
    line(
      "burden",
      "year",
      { da: "Mængde × socialt tal", en: "Quantity × social figure" },
      "units",
      times(quantity(0), "index"),
    ),
    line("perYear", "year", { da: "Takst × tyngde", en: "Rate × weight" }, "kr", times(parameter("rate"), "burden")),
    ...weightedAmount("perYear", shape),
  ],
};
