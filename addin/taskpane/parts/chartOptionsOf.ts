import type { Language } from "../../../engine/index.js";
import type { Measure } from "../../app/results/resultsState.js";
import type { ChartOptions } from "../../charts/chartOptions.js";
import { krFormat, percentFormat } from "../../text/chartFormats.js";
import { CHART_TEXTS } from "../../text/chartTexts.js";

/** What a chart of kr or percent is told besides its numbers. */
export function chartOptionsOf(
  title: keyof typeof CHART_TEXTS,
  measure: Measure,
  language: Language,
  width: number,
): ChartOptions {
  return {
    id: title,
    title: CHART_TEXTS[title][language],
    measure: (measure === "kr" ? CHART_TEXTS.krAYear : CHART_TEXTS.percent)[language],
    width,
    language,
    format: measure === "kr" ? krFormat(language) : percentFormat(language),
  };
}

/** The school that has been opened, for a chart to bring out. */
export const chosenSchool = (schoolId: string | null | undefined): readonly string[] =>
  schoolId === null || schoolId === undefined ? [] : [schoolId];
