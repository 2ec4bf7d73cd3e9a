import { choose, larger, line, minus, number, same, smaller } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { NO_QUANTITY } from "./declare.js";
import { ceilingLine, floorLines, hasLimit, limitParameters, toleranceLine } from "./deviationLimits.js";
import { BY_AMOUNT, financedInFrame, financingParameter } from "./financing.js";
import type { Mechanism, PartShape } from "./mechanism.js";
import { LOOKED_AT, OLD_AMOUNT } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

const BAND: ParameterDeclaration = {
  id: "band",
  label: { da: "Grænsen", en: "The limit" },
  kind: "choice",
  unit: "none",
  varies: "model",
  choices: [
    { id: "deducted", label: { da: "trækkes fra", en: "is deducted" } },
    { id: "trigger", label: { da: "udløser kun", en: "only triggers" } },
  ],
  absent: {
    value: "deducted",
    means: {
      da: "trækkes fra: kun tabet ud over grænsen dækkes, uden spring",
      en: "is deducted: only the loss beyond the limit is covered, without a cliff",
    },
  },
};

const WITHOUT_OLD: ParameterDeclaration = {
  id: "withoutOld",
  label: { da: "Skoler uden gammelt beløb", en: "Schools without an old amount" },
  kind: "choice",
  unit: "none",
  varies: "model",
  choices: [
    { id: "kept", label: { da: "holdes ude", en: "kept out" } },
    { id: "same", label: { da: "som andre", en: "as others" } },
  ],
  absent: {
    value: "",
    means: {
      da: "der må ingen være; er der en, spørges der",
      en: "there may be none; where there is one, it is asked for",
    },
  },
};

/**
 * No school loses (or gains) more than the limit against the old model on the same pupils; I2. Inside the frame one
 * factor over those not held closes the frame again; from another frame, or outside, the cost is named.
 */
export const acceptableDeviation: Mechanism = {
  id: "acceptableDeviation",
  label: { da: "Acceptabel afvigelse", en: "Acceptable deviation" },
  family: "transition",
  summary: {
    da: "Holder hver skole inden for en grænse af tab og gevinst mod den gamle model.",
    en: "Keeps every school within a limit of loss and gain against the old model.",
  },
  source: "Mechanisms I2; New Jersey −3/+6 percent (case 22), Varde ±2 percent (case 07); algorithms 9.",
  parameters: [
    ...limitParameters("loss"),
    ...limitParameters("gain"),
    BAND,
    financingParameter(BY_AMOUNT),
    WITHOUT_OLD,
  ],
  countBasis: "none",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "required",
  rows: "none",
  promise: "promised",
  fault: (shape) => (hasLimit("loss", shape) || hasLimit("gain", shape) ? null : "missingLimit"),
  role: ({ ownFramePays }) => (ownFramePays ? "zeroSum" : "open"),
  formula: (shape) => [
    line("old", "school", { da: "Gammelt beløb", en: "Old amount" }, "kr", same(OLD_AMOUNT)),
    line("new", "school", { da: "Nyt beløb", en: "New amount" }, "kr", same(LOOKED_AT)),
    ...limitLines(shape),
    ...(shape.ownFramePays ? financedInFrame(shape) : paidFromElsewhere()),
  ],
};

/** "low" and "high": what the school is held between. A school kept out is held at its new amount. */
function limitLines(shape: PartShape): readonly Line[] {
  const keepsOut = shape.choice("withoutOld") === "kept";
  const orNew = (held: string | Expression): Expression =>
    keepsOut ? choose("old", "=", number(0), "new", held) : same(held);
  const down = hasLimit("loss", shape);
  const up = hasLimit("gain", shape);
  const label = {
    low: { da: "Holdes på mindst", en: "Held at least" },
    high: { da: "Holdes på højst", en: "Held at most" },
  };
  return [
    ...(down ? [toleranceLine("loss", shape), ...floorLines(shape)] : []),
    line("low", "school", label.low, "kr", orNew(down ? "promised" : smaller(number(0), "new"))),
    ...(up ? [toleranceLine("gain", shape), ceilingLine] : []),
    line("high", "school", label.high, "kr", larger("low", up ? orNew("ceiling") : "new")),
  ];
}

const paidFromElsewhere = (): readonly Line[] => [
  line(
    "held",
    "school",
    { da: "Beløb inden for grænserne", en: "Amount within the limits" },
    "kr",
    smaller("high", larger("low", "new")),
  ),
  line("amount", "school", { da: "Forskel", en: "Difference" }, "kr", minus("held", "new")),
];
