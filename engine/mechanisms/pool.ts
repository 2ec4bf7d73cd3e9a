import { line, same, shared } from "../formula/build.js";
import type { Mechanism } from "./mechanism.js";
import { POOL, poolRole, poolTotal } from "./poolParameter.js";
import { WEIGHTED_KEY_LINES } from "./weightedKey.js";

/** A closed pool shared out by a key, to the last unit; A6. The key is weighted over the school years the part follows. */
export const pool: Mechanism = {
  id: "pool",
  label: { da: "Pulje efter nøgle", en: "Pool by key" },
  family: "socioeconomic",
  summary: {
    da: "Et fast beløb delt efter en nøgle. Får én skole mere, får andre mindre.",
    en: "A fixed amount divided by a key. What one school gains, others lose.",
  },
  source: "Mechanisms A6; Stockholm 2014 (case 20) and the Texas minimum pool (case 21).",
  parameters: [POOL],
  countBasis: "optional",
  quantities: {
    least: 1,
    most: 1,
    means: { da: "nøglen (elever, klasser, et nøgletal, …)", en: "the key (pupils, classes, a key figure, …)" },
  },
  table: { kind: "caps", required: false },
  looksAt: "none",
  rows: "none",
  role: poolRole,
  formula: (shape) => [
    ...WEIGHTED_KEY_LINES,
    line("pool", "model", { da: "Puljen", en: "The pool" }, "kr", same(poolTotal(shape))),
    line(
      "amount",
      "school",
      { da: "Skolens andel af puljen", en: "The school's share of the pool" },
      "kr",
      shared("pool", "key"),
    ),
  ],
};
