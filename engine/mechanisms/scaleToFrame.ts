import { choose, line, minus, number, over, same, shared, totalOf } from "../formula/build.js";
import { NO_QUANTITY } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { FRAME_AMOUNT, FRAME_SUBTOTAL } from "./names.js";

/**
 * Every school's earlier lines of the frame times one factor, so that the sum is the frame; A2. The line is the
 * difference, so that the parts keep their own amounts.
 */
export const scaleToFrame: Mechanism = {
  id: "scaleToFrame",
  label: { da: "Skalering til rammen", en: "Scaling to the frame" },
  family: "frame",
  summary: {
    da: "Ganger alle tidligere dele i rammen med samme faktor, så summen er rammen.",
    en: "Multiplies all earlier parts of the frame by one factor, so that the sum is the frame.",
  },
  source: "Mechanisms A2; case 21 shows what a rounded rate misses.",
  parameters: [],
  countBasis: "none",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "none",
  role: () => "closing",
  formula: () => [
    line(
      "before",
      "school",
      { da: "Tidligere dele i rammen", en: "Earlier parts of the frame" },
      "kr",
      same(FRAME_SUBTOTAL),
    ),
    line("allBefore", "model", { da: "Alle skoler", en: "All schools" }, "kr", totalOf("before")),
    line("frame", "model", { da: "Rammen", en: "The frame" }, "kr", same(FRAME_AMOUNT)),
    line(
      "factor",
      "model",
      { da: "Faktor (vises)", en: "Factor (for show)" },
      "factor",
      choose("allBefore", "=", number(0), number(0), over("frame", "allBefore")),
    ),
    line(
      "scaled",
      "school",
      { da: "Skolens del af rammen", en: "The school's part of the frame" },
      "kr",
      shared("frame", "before"),
    ),
    line(
      "amount",
      "school",
      { da: "Forskel til de tidligere dele", en: "Difference from the earlier parts" },
      "kr",
      minus("scaled", "before"),
    ),
  ],
};
