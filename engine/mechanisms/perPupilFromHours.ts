import { line, over, plus, rounded, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import { amountParameter, neededWith, NO_QUANTITY, numberParameter, optional } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";
import { weightedAmount } from "./weightedAmount.js";

const NO_PEDAGOGUES = { da: "kun lærere", en: "teachers only" };
const positive = (declaration: ParameterDeclaration): ParameterDeclaration => ({ ...declaration, above: 0 });

/**
 * A rate built from hours: hours of a class / hours of a full post × yearly pay, for teachers and pedagogues, over the
 * norm class size; C2 (Vordingborg lists exactly these inputs). The rate is rounded to the decimals the rule declares.
 */
export const perPupilFromHours: Mechanism = {
  id: "perPupilFromHours",
  label: { da: "Timer til kroner", en: "Hours to money" },
  family: "pupil",
  summary: {
    da: "Takst pr. elev bygget af timer, timenorm, løn og norm for klassestørrelse.",
    en: "A rate per pupil built from hours, hour norm, pay and norm class size.",
  },
  source: "Mechanisms C2: Vordingborg's model of 2018.",
  parameters: [
    numberParameter("teacherHours", { da: "Timer, lærer", en: "Hours, teacher" }, "hours", "grade"),
    positive(numberParameter("teacherNorm", { da: "Timenorm, lærer", en: "Hour norm, teacher" }, "hours", "grade")),
    amountParameter("teacherPay", { da: "Årsløn, lærer", en: "Yearly pay, teacher" }, "kr", "grade"),
    optional(
      numberParameter("pedagogueHours", { da: "Timer, pædagog", en: "Hours, pedagogue" }, "hours", "grade"),
      NO_PEDAGOGUES,
    ),
    neededWith(
      "pedagogueHours",
      positive(
        numberParameter("pedagogueNorm", { da: "Timenorm, pædagog", en: "Hour norm, pedagogue" }, "hours", "grade"),
      ),
      NO_PEDAGOGUES,
    ),
    neededWith(
      "pedagogueHours",
      amountParameter("pedagoguePay", { da: "Årsløn, pædagog", en: "Yearly pay, pedagogue" }, "kr", "grade"),
      NO_PEDAGOGUES,
    ),
    positive(
      numberParameter(
        "normClassSize",
        { da: "Elever pr. klasse, norm", en: "Pupils per class, norm" },
        "pupils",
        "grade",
      ),
    ),
    {
      id: "rateDecimals",
      label: { da: "Decimaler i takst", en: "Decimals of the rate" },
      kind: "whole",
      unit: "none",
      varies: "model",
      min: 0,
      max: 9,
      absent: "error",
    },
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: null,
  looksAt: "none",
  rows: "bands",
  role: () => "open",
  formula: (shape) => [
    ...classCost(shape.has("pedagogueHours")),
    line(
      "rate",
      "row",
      { da: "Takst pr. elev", en: "Rate per pupil" },
      "kr/pupil",
      rounded(over("classCost", parameter("normClassSize")), shape.whole("rateDecimals")),
    ),
    line("perBand", "row", { da: "Takst × elever", en: "Rate × pupils" }, "kr", times("rate", PUPILS)),
    line(
      "perYear",
      "year",
      { da: "Beløb på et helt skoleår", en: "Amount for a whole school year" },
      "kr",
      totalOf("perBand"),
    ),
    ...weightedAmount("perYear", shape),
  ],
};

function classCost(withPedagogues: boolean): readonly Line[] {
  const cost = (who: string) => times(over(parameter(`${who}Hours`), parameter(`${who}Norm`)), parameter(`${who}Pay`));
  const label = { da: "En klasses løn på et år", en: "A class's pay for a year" };
  return [
    line(
      "classCost",
      "row",
      label,
      "kr/class",
      withPedagogues ? plus(cost("teacher"), cost("pedagogue")) : cost("teacher"),
    ),
  ];
}
