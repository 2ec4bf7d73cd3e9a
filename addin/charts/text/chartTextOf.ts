import type { Language } from "../../../engine/domain/text.js";
import type { ChartText } from "./chartText.js";
import { CHART_TEXT_DA } from "./chartText.da.js";
import { CHART_TEXT_EN } from "./chartText.en.js";

export const chartTextOf = (language: Language): ChartText => (language === "da" ? CHART_TEXT_DA : CHART_TEXT_EN);
