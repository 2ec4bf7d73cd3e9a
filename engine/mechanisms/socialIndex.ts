import { line, lookup, number, over, same, sumOf, times } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { decimalsParameter } from "./declare.js";
import type { PartShape } from "./mechanism.js";
import { keyFigure, keyFigureWeight } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

/** Parameters of every mechanism that weighs key figures into one figure per school; F1, F3, F4, F7. */
export const SOCIAL_INDEX_PARAMETERS: readonly ParameterDeclaration[] = [
  {
    id: "weight",
    label: { da: "Vægt", en: "Weight" },
    kind: "share",
    unit: "share",
    varies: "keyFigure",
    min: 0,
    absent: { value: 1, means: { da: "1, når der kun er ét nøgletal", en: "1, where there is one key figure only" } },
  },
  {
    id: "yearsAveraged",
    label: { da: "Gennemsnit af år", en: "Average of years" },
    kind: "whole",
    unit: "none",
    varies: "model",
    min: 1,
    max: 10,
    absent: { value: 1, means: { da: "budgetårets nøgletal alene", en: "the budget year's key figures alone" } },
  },
  {
    id: "yearsBack",
    label: { da: "Nøgletal fra år før", en: "Key figures from years before" },
    kind: "whole",
    unit: "none",
    varies: "model",
    min: 0,
    max: 10,
    absent: { value: 0, means: { da: "budgetårets egne nøgletal", en: "the budget year's own key figures" } },
  },
  decimalsParameter("factorDecimals", { da: "Decimaler i faktor", en: "Decimals of the factor" }, 4),
];

/**
 * The lines that give "index": the weighted key figures of the school (the mean of several years where the model
 * dampens), turned into a factor by a curve where the part names one. `from` is the place of the
 * first key figure among the part's names.
 */
export function socialIndexLines(shape: PartShape, from: number): readonly Line[] {
  const years = shape.whole("yearsAveraged");
  const figures = Array.from({ length: shape.quantities - from }, (_, index) => from + index);
  const averaged = figures.map((index) =>
    line(
      `figure${index}`,
      "school",
      { da: `Nøgletal ${index - from + 1}`, en: `Key figure ${index - from + 1}` },
      "units",
      meanOf(index, years, shape.whole("yearsBack")),
    ),
  );
  const weighted = sumOf(figures.map((index) => times(keyFigureWeight(index), `figure${index}`)));
  return [
    ...averaged,
    line("weightedFigures", "school", { da: "Nøgletal × vægte", en: "Key figures × weights" }, "units", weighted),
    ...(shape.hasTable
      ? [
          line(
            "index",
            "school",
            { da: "Faktor efter kurven", en: "Factor by the curve" },
            "factor",
            lookup("curve", "weightedFigures", shape.whole("factorDecimals")),
          ),
        ]
      : [
          line(
            "index",
            "school",
            { da: "Skolens sociale tal", en: "The school's social figure" },
            "factor",
            same("weightedFigures"),
          ),
        ]),
  ];
}

/** A key figure of one year as it stands, or the mean of several years. */
function meanOf(index: number, years: number, yearsBack: number): Expression {
  const figures = Array.from({ length: years }, (_, back) => keyFigure(index, back + yearsBack));
  return years === 1 ? sumOf(figures) : over(sumOf(figures), number(years));
}
