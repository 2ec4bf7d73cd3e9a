import {
  choose,
  larger,
  line,
  minus,
  number,
  plus,
  rounded,
  same,
  times,
  totalOf,
  factorOf,
  shared,
  smaller,
} from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { NO_QUANTITY } from "./declare.js";
import { asksWhoGains, BY_AMOUNT, financedInFrame, financingParameter } from "./financing.js";
import type { Mechanism, PartShape } from "./mechanism.js";
import { LOOKED_AT } from "./names.js";
import { PHASE_IN_CHOICES } from "./phaseInChoices.js";
import { gapLines, isStraight } from "./phaseInDifference.js";
import { PHASE_IN_SHARE, shareLines, waysOfShare } from "./phaseInShare.js";

/**
 * The new model little by little: new + share × (old − new); I3. All schools: inside a closed frame it costs nothing
 * where both models close to the same total. Losers only: what it costs is paid in the frame, or named.
 */
export const phaseIn: Mechanism = {
  id: "phaseIn",
  label: { da: "Indfasning", en: "Phase-in" },
  family: "transition",
  summary: {
    da: "Indfører den nye model gradvis: en andel af forskellen til den gamle gives eller tages hvert år.",
    en: "Introduces the new model gradually: a share of the difference from the old is given or taken each year.",
  },
  source: "Mechanisms I3 and algorithms 12: København 2021, Helsingør 2019 (case 13), Norway 2024 (case 03).",
  parameters: [...PHASE_IN_SHARE, ...PHASE_IN_CHOICES, financingParameter(BY_AMOUNT)],
  countBasis: "none",
  quantities: NO_QUANTITY,
  table: null,
  fault: (shape) => (waysOfShare(shape) === 1 ? null : "shareNotOnce"),
  looksAt: "required",
  rows: "none",
  role: ({ ownFramePays }) => (ownFramePays ? "zeroSum" : "open"),
  formula: (shape) => [
    ...shareLines(shape),
    line("new", "school", { da: "Nyt beløb", en: "New amount" }, "kr", same(LOOKED_AT)),
    ...gapLines(shape),
    ...tail(shape),
  ],
};

/** The limit for the others; who follows the new model at once is held there, so that its amount does not move. */
const unlessStraight = (shape: PartShape, limit: Expression): Expression =>
  isStraight(shape) ? choose("straight", "=", number(1), "new", limit) : limit;

function tail(shape: PartShape): readonly Line[] {
  const label = { da: "Andel × forskel", en: "Share × difference" };
  if (!shape.ownFramePays) return [line("amount", "school", label, "kr", rounded(times("share", "phased")))];
  return shape.choice("who") === "losers" ? losersInFrame(shape) : allInFrame(shape);
}

/** Losers are held at new + share × loss; the others pay as the financing says. */
function losersInFrame(shape: PartShape): readonly Line[] {
  return [
    line("help", "school", { da: "Andel × tab", en: "Share × loss" }, "kr", rounded(times("share", "phased"))),
    line(
      "low",
      "school",
      { da: "Holdes på mindst", en: "Held at least" },
      "kr",
      unlessStraight(shape, choose("help", "=", number(0), smaller(number(0), "new"), plus("new", "help"))),
    ),
    line("high", "school", { da: "Højst", en: "At most" }, "kr", larger("new", "low")),
    ...(asksWhoGains(shape)
      ? [line("old", "school", { da: "Gammelt grundlag", en: "Old basis" }, "kr", rounded(plus("new", "difference")))]
      : []),
    ...financedInFrame(shape),
  ];
}

/** Everybody moves. Where the two totals differ, one factor brings the sum back to what the frame has. */
function allInFrame(shape: PartShape): readonly Line[] {
  return [
    line(
      "wanted",
      "school",
      { da: "Ny + andel × forskel", en: "New + share × difference" },
      "kr",
      plus("new", times("share", "phased")),
    ),
    line("all", "model", { da: "Alle skoler, uændret", en: "All schools, unchanged" }, "kr", totalOf("new")),
    line("low", "school", { da: "Mindst", en: "At least" }, "kr", unlessStraight(shape, number(0))),
    line("high", "school", { da: "Højst", en: "At most" }, "kr", unlessStraight(shape, larger(number(0), "all"))),
    line(
      "factor",
      "model",
      { da: "Faktor, der får det til at gå op", en: "Factor that makes it add up" },
      "factor",
      factorOf("all", { base: number(0), slope: "wanted", low: "low", high: "high" }),
    ),
    line(
      "exact",
      "school",
      { da: "Beløb ved den faktor", en: "Amount at that factor" },
      "kr",
      smaller("high", larger("low", times("wanted", "factor"))),
    ),
    line("after", "school", { da: "Beløb i hele kroner", en: "Amount in whole kroner" }, "kr", shared("all", "exact")),
    line("amount", "school", { da: "Forskel", en: "Difference" }, "kr", minus("after", "new")),
  ];
}
