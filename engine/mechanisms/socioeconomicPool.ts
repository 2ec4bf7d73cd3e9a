import { line, minus, number, over, plus, same, shared, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { Mechanism } from "./mechanism.js";
import { parameter, PUPILS, WEIGHT, WEIGHT_SUM } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";
import { POOL, poolRole, poolTotal } from "./poolParameter.js";
import { SOCIAL_INDEX_PARAMETERS, socialIndexLines } from "./socialIndex.js";

const TIMES_PUPILS: ParameterDeclaration = {
  id: "timesPupils",
  label: { da: "Ganges med elever", en: "Times pupils" },
  kind: "choice",
  unit: "none",
  varies: "model",
  choices: [
    { id: "yes", label: { da: "ja", en: "yes" } },
    { id: "no", label: { da: "nej", en: "no" } },
  ],
  absent: "error",
};

const PUPIL_SHARE: ParameterDeclaration = {
  id: "pupilShare",
  label: { da: "Andel efter elever", en: "Share by pupils" },
  kind: "share",
  unit: "share",
  varies: "model",
  min: 0,
  max: 1,
  absent: { value: null, means: { da: "hele puljen efter nøgletal", en: "the whole pool by key figures" } },
};

/**
 * A closed pool by social need; F1, F3, F4, F7. The social key is an index or factor times pupils, or an expected
 * number as it stands; it may be blended with pupils: share = a × pupil share + (1 − a) × social share (Sorø: a = 0.25).
 */
export const socioeconomicPool: Mechanism = {
  id: "socioeconomicPool",
  label: { da: "Socioøkonomisk pulje", en: "Socio-economic pool" },
  family: "socioeconomic",
  summary: {
    da: "En pulje delt efter sociale nøgletal, evt. blandet med elevtal.",
    en: "A pool divided by social key figures, blended with pupils where wanted.",
  },
  source:
    "Mechanisms F1, F3, F4, F7: Sønderborg (expected need), Sorø (factors 0.5 to 3.0, blend), Randers (last year's count).",
  parameters: [POOL, PUPIL_SHARE, TIMES_PUPILS, ...SOCIAL_INDEX_PARAMETERS],
  countBasis: "required",
  quantities: { least: 1, most: 20, means: { da: "nøgletal", en: "key figures" } },
  table: { kind: "curve", required: false },
  looksAt: "none",
  rows: "bands",
  role: poolRole,
  formula: (shape) => [
    ...socialIndexLines(shape, 0),
    ...pupilLines(),
    line(
      "social",
      "school",
      { da: "Social nøgle", en: "Social key" },
      "units",
      shape.choice("timesPupils") === "yes" ? times("index", "pupils") : same("index"),
    ),
    ...(shape.has("pupilShare")
      ? blendLines()
      : [line("key", "school", { da: "Skolens nøgle", en: "The school's key" }, "units", same("social"))]),
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

function pupilLines(): readonly Line[] {
  return [
    line(
      "pupilsInYear",
      "year",
      { da: "Elever i skoleåret", en: "Pupils of the school year" },
      "pupils",
      totalOf(PUPILS),
    ),
    line(
      "pupilsWeighted",
      "year",
      { da: "Elever × skoleårets vægt", en: "Pupils × weight of the school year" },
      "pupils",
      times("pupilsInYear", WEIGHT),
    ),
    line(
      "pupilSum",
      "school",
      { da: "Skoleårene lagt sammen", en: "School years added up" },
      "pupils",
      totalOf("pupilsWeighted"),
    ),
    line(
      "pupils",
      "school",
      { da: "Elever i budgetåret", en: "Pupils in the budget year" },
      "pupils",
      over("pupilSum", WEIGHT_SUM),
    ),
  ];
}

function blendLines(): readonly Line[] {
  const share = parameter("pupilShare");
  return [
    line("allPupils", "model", { da: "Alle skolers elever", en: "Pupils of all schools" }, "pupils", totalOf("pupils")),
    line(
      "allSocial",
      "model",
      { da: "Alle skolers sociale nøgle", en: "Social key of all schools" },
      "units",
      totalOf("social"),
    ),
    line(
      "shareOfPupils",
      "school",
      { da: "Andel af eleverne", en: "Share of the pupils" },
      "share",
      over("pupils", "allPupils"),
    ),
    line(
      "shareOfSocial",
      "school",
      { da: "Andel af den sociale nøgle", en: "Share of the social key" },
      "share",
      over("social", "allSocial"),
    ),
    line(
      "key",
      "school",
      { da: "Blandet andel", en: "Blended share" },
      "share",
      plus(times(share, "shareOfPupils"), times(minus(number(1), share), "shareOfSocial")),
    ),
  ];
}
