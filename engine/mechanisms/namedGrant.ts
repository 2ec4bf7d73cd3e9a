import { line, rounded } from "../formula/build.js";
import { NO_QUANTITY } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter } from "./names.js";

/** An amount to the schools that are named, year by year, and to no others; I4 (Holbæk 2020 and 2021, case 17). */
export const namedGrant: Mechanism = {
  id: "namedGrant",
  label: { da: "Særlig bevilling", en: "Named grant" },
  family: "fixed",
  summary: {
    da: "Et beløb til navngivne skoler, år for år. Undtagelsen står som sin egen linje.",
    en: "An amount to named schools, year by year. The exception is a line of its own.",
  },
  source: "Mechanisms I4: Holbæk 2020 (0.4 mio.) and 2021 (0.6 mio.) to one school.",
  parameters: [
    {
      id: "amount",
      label: { da: "Beløb", en: "Amount" },
      kind: "amount",
      unit: "kr/school",
      varies: "onlyNamed",
      absent: "error",
    },
  ],
  countBasis: "none",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: () => [line("amount", "school", { da: "Bevilling", en: "Grant" }, "kr", rounded(parameter("amount")))],
};
