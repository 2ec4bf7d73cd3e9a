import { choose, line, number, over, same, shared, totalOf } from "../formula/build.js";
import type { Mechanism } from "./mechanism.js";
import { FRAME_REST } from "./names.js";
import { WEIGHTED_KEY_LINES } from "./weightedKey.js";

/**
 * What earlier parts leave of the frame, spread by a key; A1. The rate is an output: it is shown, but the amounts are
 * shared out, so that the frame is met to the last unit. A negative rest is shared as its mirror image.
 */
export const residualPerPupil: Mechanism = {
  id: "residualPerPupil",
  label: { da: "Resten pr. elev", en: "The rest per pupil" },
  family: "frame",
  summary: {
    da: "Det, de tidligere dele har til overs af rammen, delt efter elevtal. Lukker rammen.",
    en: "What the earlier parts leave of the frame, divided by pupils. Closes the frame.",
  },
  source: "Mechanisms A1: Randers, the remainder per pupil.",
  parameters: [],
  countBasis: "required",
  quantities: { least: 1, most: 1, means: { da: "nøglen, som regel elever", en: "the key, as a rule pupils" } },
  table: { kind: "caps", required: false },
  looksAt: "none",
  rows: "none",
  role: () => "closing",
  formula: () => [
    ...WEIGHTED_KEY_LINES,
    line("allKeys", "model", { da: "Alle skolers nøgle", en: "Key of all schools" }, "units", totalOf("key")),
    line("rest", "model", { da: "Resten af rammen", en: "The rest of the frame" }, "kr", same(FRAME_REST)),
    line(
      "rate",
      "model",
      { da: "Beløb pr. nøgle (vises)", en: "Amount per key (for show)" },
      "kr/unit",
      choose("allKeys", "=", number(0), number(0), over("rest", "allKeys")),
    ),
    line(
      "amount",
      "school",
      { da: "Skolens del af resten", en: "The school's part of the rest" },
      "kr",
      shared("rest", "key"),
    ),
  ],
};
