import { choose, larger, line, number, plus, rounded, same, smaller, times } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { CONDITION_PARAMETERS, conditionLines, conditionsInUse, conditionWeights } from "./conditions.js";
import { amountParameter, decimalsParameter, numberParameter, optional } from "./declare.js";
import { asksWhoGains, financedInFrame, financingParameter } from "./financing.js";
import type { Mechanism, PartShape } from "./mechanism.js";
import { ALL_BEFORE, FRAME_SUBTOTAL, OLD_TOTAL, parameter } from "./names.js";
import { FORMS, formLines, quantitiesOfForm } from "./structuralForms.js";

const NOT_IN_FORM = { da: "bruges ikke i formen", en: "not used in the form" };

/**
 * Compensation for what a school cannot change: sites, few pupils, small classes, distance; I1. Before the part that
 * closes the frame the others pay through the rest; after it a way of financing is named, or another frame pays.
 */
export const structuralCompensation: Mechanism = {
  id: "structuralCompensation",
  label: { da: "Strukturkompensation", en: "Structural compensation" },
  family: "transition",
  summary: {
    da: "Kompenserer for bygninger, matrikler, få elever og små klasser, i en af seks former.",
    en: "Compensates for buildings, sites, few pupils and small classes, in one of six forms.",
  },
  source: "Mechanisms I1, E2, E7, C3; Washington's threshold (case 23); England's sparsity taper (algorithms 3).",
  parameters: [
    {
      id: "form",
      label: { da: "Form", en: "Form" },
      kind: "choice",
      unit: "none",
      varies: "model",
      choices: FORMS,
      absent: "error",
    },
    optional(amountParameter("amount", { da: "Beløb", en: "Amount" }, "kr/unit", "school"), NOT_IN_FORM),
    optional(
      numberParameter("floorPupils", { da: "Elever i bunden", en: "Pupils of the floor" }, "pupils", "school"),
      NOT_IN_FORM,
    ),
    optional(amountParameter("threshold", { da: "Tærskel", en: "Threshold" }, "kr/pupil", "school"), NOT_IN_FORM),
    optional(
      {
        ...numberParameter("normalClass", { da: "Normal klassestørrelse", en: "Normal class size" }, "pupils", "model"),
        above: 0,
      },
      NOT_IN_FORM,
    ),
    {
      id: "share",
      label: { da: "Andel", en: "Share" },
      kind: "share",
      unit: "share",
      varies: "school",
      min: 0,
      max: 1,
      absent: {
        value: 1,
        means: { da: "hele den strukturelle mangel", en: "the whole structural shortfall" },
        neutral: 0,
      },
    },
    decimalsParameter("decimals", { da: "Decimaler pr. elev", en: "Decimals per pupil" }, 2),
    ...CONDITION_PARAMETERS,
    financingParameter({
      value: "",
      means: {
        da: "delen står før den, der lukker rammen, eller betales af en anden ramme",
        en: "the part stands before the one that closes the frame, or another frame pays",
      },
    }),
  ],
  countBasis: "optional",
  quantities: {
    least: 0,
    most: 4,
    means: {
      da: "det, formen bruger (matrikler, elever, klasser og elever), og derefter det, betingelserne gælder",
      en: "what the form uses (sites, pupils, classes and pupils), and then what the conditions are on",
    },
  },
  needs: (shape) => ({
    quantities: quantitiesOfForm(shape.choice("form")) + conditionsInUse(shape),
    table: shape.choice("form") === "tiers",
    looksAt: ["threshold", "loss"].includes(shape.choice("form")),
  }),
  table: { kind: "curve", required: false, alsoCaps: true },
  looksAt: "optional",
  rows: "none",
  role: (shape) => (paidByFactor(shape) ? "zeroSum" : "open"),
  formula: (shape) => [
    ...formLines(shape),
    ...conditionLines(shape, quantitiesOfForm(shape.choice("form"))),
    line(
      paidByFactor(shape) ? "compensation" : "amount",
      "school",
      { da: "Kompensation", en: "Compensation" },
      "kr",
      rounded(conditionWeights(shape).reduce<Expression>(times, times("found", parameter("share")))),
    ),
    ...(paidByFactor(shape) ? paidInFrame(shape) : []),
  ],
};

const paidByFactor = (shape: PartShape): boolean => shape.ownFramePays && shape.choice("financing") !== "";

/** Who is compensated keeps it whole; the others of the frame pay, or those who gain on the old model as a whole. */
const paidInFrame = (shape: PartShape): readonly Line[] => [
  line(
    "new",
    "school",
    { da: "Beløb før kompensation", en: "Amount before compensation" },
    "kr",
    same(asksWhoGains(shape) ? ALL_BEFORE : FRAME_SUBTOTAL),
  ),
  line(
    "low",
    "school",
    { da: "Holdes på mindst", en: "Held at least" },
    "kr",
    choose("compensation", "=", number(0), smaller(number(0), "new"), plus("new", "compensation")),
  ),
  line("high", "school", { da: "Højst", en: "At most" }, "kr", larger("new", "low")),
  ...(asksWhoGains(shape)
    ? [line("old", "school", { da: "Gammelt beløb", en: "Old amount" }, "kr", rounded(OLD_TOTAL))]
    : []),
  ...financedInFrame(shape),
];
