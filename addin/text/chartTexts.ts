import type { Text } from "../../engine/index.js";
import type { Measure, ResultChart } from "../app/results/resultsState.js";

export const RESULT_CHART_TEXTS: Readonly<Record<ResultChart, Text>> = {
  difference: { da: "Forskel", en: "Difference" },
  perPupil: { da: "Kr. pr. elev", en: "Kr. per pupil" },
  phaseIn: { da: "År for år", en: "Year by year" },
  sideBySide: { da: "Scenarier", en: "Scenarios" },
};

export const MEASURE_TEXTS: Readonly<Record<Measure, Text>> = {
  percent: { da: "Pct.", en: "Per cent" },
  kr: { da: "Kr.", en: "Kr." },
};

export const CHART_TEXTS = {
  charts: { da: "Diagrammer", en: "Charts" },
  measure: { da: "Vis i", en: "Show in" },
  difference: { da: "Forskel pr. skole", en: "Difference by school" },
  perPupil: { da: "Kr. pr. elev før og efter", en: "Kr. per pupil before and after" },
  phaseIn: { da: "Skolernes vej år for år", en: "The schools' way year by year" },
  ofSchool: { da: "Skolens vej år for år", en: "The school's way year by year" },
  sideBySide: { da: "Scenarier side om side", en: "Scenarios side by side" },
  waterfall: { da: "Fra før til efter, del for del", en: "From before to after, part by part" },
  krPerPupil: { da: "kr. pr. elev", en: "kr. per pupil" },
  krAYear: { da: "kr. pr. år", en: "kr. a year" },
  percent: { da: "pct. af beløbet før", en: "per cent of the amount before" },
  pupils: { da: "Elever", en: "Pupils" },
  against: { da: "Holdt op mod", en: "Held against" },
  noPath: {
    da: "De to har ingen budgetår til fælles.",
    en: "The two have no budget years in common.",
  },
  noTransition: {
    da: "Ingen del indfaser eller begrænser noget: hvert år er den nye model, som den er.",
    en: "No part phases in or limits anything: every year is the new model as it stands.",
  },
  beside: { da: "To til fire, alle mod “før”", en: "Two to four, all against “before”" },
  tooFew: {
    da: "Der skal være mindst to scenarier eller modeller ud over “før” for at stille dem side om side.",
    en: "There must be at least two scenarios or models besides “before” to set them side by side.",
  },
} as const satisfies Readonly<Record<string, Text>>;
