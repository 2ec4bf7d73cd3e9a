import { line, rounded } from "../formula/build.js";
import { NO_QUANTITY } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { CURRENT_BUDGET } from "./names.js";

/** What each school gets today, where the old model is known only by its amounts (design 3). */
export const currentBudget: Mechanism = {
  id: "currentBudget",
  label: { da: "Nuværende budget", en: "Current budget" },
  family: "fixed",
  summary: {
    da: "Skolens beløb fra tabellen Nuværende, når den gamle model kun kendes på sine beløb.",
    en: "The school's amount from the table Current, where the old model is known only by its amounts.",
  },
  source: "Design section 3; Delaware's and Varde's published lists of present amounts (case 07).",
  parameters: [],
  countBasis: "none",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "none",
  role: () => "open",
  formula: () => [
    line("amount", "school", { da: "Nuværende beløb", en: "Current amount" }, "kr", rounded(CURRENT_BUDGET)),
  ],
};
