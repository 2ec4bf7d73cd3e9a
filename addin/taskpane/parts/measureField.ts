import { html, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import type { Measure } from "../../app/results/resultsState.js";
import { CHART_TEXTS, MEASURE_TEXTS } from "../../text/chartTexts.js";
import { selectField } from "./selectField.js";

/** Percent or kr. */
export const measureField = (
  measure: Measure,
  language: Language,
  onChoose: (measure: Measure) => void,
): TemplateResult =>
  html`${selectField(
    CHART_TEXTS.measure[language],
    [
      { value: "percent", label: MEASURE_TEXTS.percent[language] },
      { value: "kr", label: MEASURE_TEXTS.kr[language] },
    ],
    measure,
    (value) => onChoose(value === "kr" ? "kr" : "percent"),
  )}`;
