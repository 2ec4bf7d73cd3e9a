import { line, same } from "../formula/build.js";
import { NO_QUANTITY } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { USER_FORMULA } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/**
 * The user's own expression (column Formel) over facts, the part's own parameters and the earlier parts it looks at.
 * The binding puts the parsed expression in the place of the name below; from there on it is a line like any other.
 */
export const formula: Mechanism = {
  id: "formula",
  label: { da: "Formel", en: "Formula" },
  family: "any",
  summary: {
    da: "Jeres egen formel over elever, klasser, skolens oplysninger, delens parametre og tidligere dele.",
    en: "Your own formula over pupils, classes, facts of the school, the part's parameters and earlier parts.",
  },
  source: "Decision 0004; design section 4.",
  parameters: [],
  countBasis: "optional",
  quantities: NO_QUANTITY,
  table: { kind: "caps", required: false },
  looksAt: "optional",
  rows: "none",
  role: () => "open",
  formula: (shape) => [
    line("perYear", "year", { da: "Formlen", en: "The formula" }, "kr", same(USER_FORMULA)),
    ...weightedAmount("perYear", shape),
  ],
};
