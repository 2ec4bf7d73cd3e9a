import type { Language, Text } from "../../engine/index.js";
import type { Sheet } from "../write/sheet.js";
import { CHANGE_LOG_WORDS } from "../write/result/changeLogWords.js";
import { COMPARISON_WORDS } from "../write/result/comparison/comparisonWords.js";
import { FORECAST_WORDS } from "../write/result/forecast/forecastWords.js";
import { PUPIL_WORDS } from "../write/result/pupil/pupilWords.js";
import { RESULT_WORDS } from "../write/result/resultWords.js";
import { SETTLEMENT_WORDS } from "../write/result/settlementWords.js";
import { wordsOfLimits } from "../write/result/transition/limitsSheet.js";
import { TRANSITION_WORDS } from "../write/result/transition/transitionWords.js";
import type { SheetKind } from "./sheetKinds.js";

const both = (base: (language: Language) => string): Text => ({ da: base("da"), en: base("en") });

/** What the sheets of each kind are called; year, scenario or school may follow. */
export const SHEET_NAMES: Readonly<Record<SheetKind, Text>> = {
  comparison: both((language) => COMPARISON_WORDS[language].sheet),
  consequence: both((language) => RESULT_WORDS[language].sheets.consequence),
  chart: both((language) => RESULT_WORDS[language].sheets.chart),
  limits: both(wordsOfLimits),
  transition: both((language) => TRANSITION_WORDS[language].sheet),
  pupil: both((language) => PUPIL_WORDS[language].sheet),
  forecast: both((language) => FORECAST_WORDS[language].sheet),
  allocation: both((language) => RESULT_WORDS[language].sheets.allocation),
  settlement: both((language) => SETTLEMENT_WORDS[language].sheet),
  changeLog: both((language) => CHANGE_LOG_WORDS[language].sheet),
  attribution: both((language) => CHANGE_LOG_WORDS[language].effectSheet),
  explanation: both((language) => RESULT_WORDS[language].sheets.explanation),
  checks: both((language) => RESULT_WORDS[language].sheets.checks),
};

/** The sheets without those of the kinds left out. */
export const withoutKinds = (
  sheets: readonly Sheet[],
  leftOut: readonly SheetKind[],
  language: Language,
): readonly Sheet[] =>
  sheets.filter(({ name }) => !leftOut.some((kind) => isOfKind(name, SHEET_NAMES[kind][language])));

/** "Konsekvens" and "Konsekvens 2026", but not "Konsekvenser". */
const isOfKind = (name: string, base: string): boolean => name === base || name.startsWith(`${base} `);
