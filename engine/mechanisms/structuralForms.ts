import {
  choose,
  larger,
  line,
  lookup,
  minus,
  number,
  over,
  rounded,
  same,
  smaller,
  times,
  totalOf,
} from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { ALL_BEFORE, LOOKED_AT, OLD_AMOUNT, OLD_TOTAL, parameter, quantity, WEIGHT, WEIGHT_SUM } from "./names.js";
import type { Choice } from "./parameterDeclaration.js";

/** The named forms of structural compensation; I1 of the mechanisms. */
export const FORMS: readonly Choice[] = [
  { id: "grant", label: { da: "tillæg pr. enhed", en: "grant per unit" } },
  { id: "floor", label: { da: "bund for små skoler", en: "small-school floor" } },
  { id: "tiers", label: { da: "trin", en: "tiers" } },
  { id: "threshold", label: { da: "tærskel pr. elev", en: "threshold per pupil" } },
  { id: "classes", label: { da: "klassestruktur", en: "class structure" } },
  { id: "loss", label: { da: "andel af strukturelt tab", en: "share of structural loss" } },
];

/** How many names of Mængde/nøgle the form itself uses; those of the conditions follow after them. */
export const quantitiesOfForm = (form: string): number => ({ loss: 0, classes: 2 })[form] ?? 1;

/** A quantity per school, weighted over the school years the part follows. */
export function schoolQuantity(name: string, place: number, label: Line["label"], shape: PartShape): readonly Line[] {
  if (shape.followsOneYear)
    return [
      line(`${name}OfYear`, "year", label, "units", same(quantity(place))),
      line(name, "school", label, "units", totalOf(`${name}OfYear`)),
    ];
  return [
    line(
      `${name}Weighted`,
      "year",
      { da: `${label.da} × skoleårets vægt`, en: `${label.en} × weight of the school year` },
      "units",
      times(quantity(place), WEIGHT),
    ),
    line(
      `${name}Sum`,
      "school",
      { da: "Skoleårene lagt sammen", en: "School years added up" },
      "units",
      totalOf(`${name}Weighted`),
    ),
    line(name, "school", label, "units", over(`${name}Sum`, WEIGHT_SUM)),
  ];
}

const FOUND = { da: "Strukturel mangel", en: "Structural shortfall" };

/** An amount per school year becomes the budget year's, not yet rounded: a line "found". */
function found(shape: PartShape): readonly Line[] {
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

const perYear = (label: Line["label"], expression: Line["expression"]): Line =>
  line("perYear", "year", label, "kr", expression);

/** The lines of a form; the last one is named "found": what the form gives before conditions and share, in kr. */
export function formLines(shape: PartShape): readonly Line[] {
  switch (shape.choice("form")) {
    case "floor":
      return [
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
    case "tiers":
      return [
        perYear({ da: "Opslag i kurven", en: "Looked up in the curve" }, lookup("curve", quantity(0), "unit")),
        ...found(shape),
      ];
    case "threshold":
      return thresholdLines(shape);
    case "classes":
      return [
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
    case "loss":
      return LOSS_LINES;
    default:
      return [
        perYear({ da: "Beløb × mængde", en: "Amount × quantity" }, times(parameter("amount"), quantity(0))),
        ...found(shape),
      ];
  }
}

/** max(0, T − what the parts give per pupil) × pupils; the figure per pupil is rounded as the rule says (case 23). */
const thresholdLines = (shape: PartShape): readonly Line[] => [
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
const LOSS_LINES: readonly Line[] = [
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
