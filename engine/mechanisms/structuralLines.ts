import { choose, larger, line, minus, number, over, rounded, same, smaller, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { ALL_BEFORE, LOOKED_AT, OLD_AMOUNT, OLD_TOTAL, parameter, quantity, WEIGHT, WEIGHT_SUM } from "./names.js";
import { schoolQuantity } from "./schoolQuantity.js";

const FOUND = { da: "Strukturel mangel", en: "Structural shortfall" };

/** An amount per school year becomes the budget year's, not yet rounded: a line "found". */
export function found(shape: PartShape): readonly Line[] {
  if (shape.followsOneYear) return [line("found", "school", FOUND, "kr", totalOf("perYear"))];
  return [
    line(
      "weighted",
      "year",
      { da: "Ganget med skoleårets vægt", en: "Times the weight of the school year" },
      "kr",
      times("perYear", WEIGHT),
    ),
    line(
      "weightedSum",
      "school",
      { da: "Skoleårene lagt sammen", en: "School years added up" },
      "kr",
      totalOf("weighted"),
    ),
    line("found", "school", FOUND, "kr", over("weightedSum", WEIGHT_SUM)),
  ];
}

export const perYear = (label: Line["label"], expression: Line["expression"]): Line =>
  line("perYear", "year", label, "kr", expression);

/** Amount × the pupils a school is short of the floor; E7. */
export const floorLines = (shape: PartShape): readonly Line[] => [
  line(
    "missing",
    "year",
    { da: "Elever under bunden", en: "Pupils below the floor" },
    "pupils",
    larger(number(0), minus(parameter("floorPupils"), quantity(0))),
  ),
  perYear(
    { da: "Beløb × elever under bunden", en: "Amount × pupils below the floor" },
    times(parameter("amount"), "missing"),
  ),
  ...found(shape),
];

/** Amount × the classes beyond what the pupils would fill at the normal class size. */
export const classLines = (shape: PartShape): readonly Line[] => [
  line(
    "needed",
    "year",
    { da: "Klasser ved normal klassestørrelse", en: "Classes at the normal class size" },
    "classes",
    over(quantity(1), parameter("normalClass")),
  ),
  line(
    "extra",
    "year",
    { da: "Klasser ud over det", en: "Classes beyond that" },
    "classes",
    larger(number(0), minus(quantity(0), "needed")),
  ),
  perYear({ da: "Beløb × klasser ud over", en: "Amount × classes beyond" }, times(parameter("amount"), "extra")),
  ...found(shape),
];

/** max(0, T − what the parts give per pupil) × pupils; the figure per pupil is rounded as the rule says (case 23). */
export const thresholdLines = (shape: PartShape): readonly Line[] => [
  ...schoolQuantity("pupils", 0, { da: "Elever", en: "Pupils" }, shape),
  line("given", "school", { da: "Delene der ses på", en: "The parts looked at" }, "kr", same(LOOKED_AT)),
  line(
    "perPupil",
    "school",
    { da: "Delene pr. elev", en: "The parts per pupil" },
    "kr/pupil",
    choose("pupils", "=", number(0), number(0), rounded(over("given", "pupils"), shape.whole("decimals"))),
  ),
  line(
    "short",
    "school",
    { da: "Under tærsklen pr. elev", en: "Below the threshold per pupil" },
    "kr/pupil",
    larger(number(0), minus(parameter("threshold"), "perPupil")),
  ),
  line("found", "school", FOUND, "kr", times("short", "pupils")),
];

/** The loss in two halves; the structural one, and never more than the whole loss, is what may be compensated. */
export const LOSS_LINES: readonly Line[] = [
  line(
    "lost",
    "school",
    { da: "Tab i alt, gammel minus ny", en: "Loss in all, old minus new" },
    "kr",
    minus(OLD_TOTAL, ALL_BEFORE),
  ),
  line("structural", "school", { da: "Heraf struktur", en: "Of which structure" }, "kr", minus(OLD_AMOUNT, LOOKED_AT)),
  line(
    "pupilLed",
    "school",
    { da: "Heraf elever og andet", en: "Of which pupils and other" },
    "kr",
    minus("lost", "structural"),
  ),
  line("found", "school", FOUND, "kr", larger(number(0), smaller("lost", "structural"))),
];
