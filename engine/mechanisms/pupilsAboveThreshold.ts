import { larger, line, minus, number, times, totalOf } from "../formula/build.js";
import { CLASS_PLACE, CLASSES_LINE } from "./classesFormed.js";
import { amountParameter, NO_QUANTITY, numberParameter, placeParameter } from "./declare.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS } from "./names.js";
import { weightedAmount } from "./weightedAmount.js";

/** r × max(0, n − x × K) for each group that classes are formed of; C4 and D3 (Randers x = 15, Aarhus x = 14). */
export const pupilsAboveThreshold: Mechanism = {
  id: "pupilsAboveThreshold",
  label: { da: "Elever over grænse", en: "Pupils above a threshold" },
  family: "pupil",
  summary: {
    da: "Takst for hver elev ud over et antal pr. klasse.",
    en: "A rate for each pupil beyond a number per class.",
  },
  source: "Mechanisms C4 and D3: Randers (15) and Aarhus (14), case 15.",
  parameters: [
    amountParameter("rate", { da: "Takst", en: "Rate" }, "kr/pupil", "grade"),
    numberParameter("threshold", { da: "Grænse pr. klasse", en: "Threshold per class" }, "pupils", "grade"),
    placeParameter(CLASS_PLACE.label, "site", CLASS_PLACE.means),
  ],
  countBasis: "required",
  quantities: NO_QUANTITY,
  table: { kind: "caps", required: true },
  looksAt: "none",
  rows: "holds",
  role: () => "open",
  formula: (shape) => [
    CLASSES_LINE,
    line(
      "above",
      "row",
      { da: "Elever ud over grænsen", en: "Pupils beyond the threshold" },
      "pupils",
      larger(number(0), minus(PUPILS, times(parameter("threshold"), "classes"))),
    ),
    line(
      "perGroup",
      "row",
      { da: "Takst × elever ud over grænsen", en: "Rate × pupils beyond" },
      "kr",
      times(parameter("rate"), "above"),
    ),
    line(
      "perYear",
      "year",
      { da: "Beløb på et helt skoleår", en: "Amount for a whole school year" },
      "kr",
      totalOf("perGroup"),
    ),
    ...weightedAmount("perYear", shape),
  ],
};
