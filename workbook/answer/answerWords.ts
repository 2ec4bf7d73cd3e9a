import type { Answer, Found, Language, Question, Text } from "../../engine/index.js";
import { fixedText, numberText } from "../present/numberText.js";
import { moneyText } from "../present/quantityText.js";

const PERCENT_DECIMALS = 2;

const YEARS: Text = { da: "år", en: "years" };

/** A found number with its unit, and the exact number where it was set to fewer decimals than it has; else null. */
export interface FoundWords {
  readonly value: string;
  readonly exact: string | null;
}

export function foundWords({ kind }: Question, { value, exact }: Found, language: Language): FoundWords {
  const unit = { lift: "kr", compensation: "kr", phaseIn: YEARS[language], rate: "", best: "" }[kind];
  const differs = value.numerator * exact.denominator !== exact.numerator * value.denominator;
  return {
    value: `${numberText(value, language)} ${unit}`.trim(),
    exact: differs && kind === "rate" ? numberText(exact, language) : null,
  };
}

const COST: Readonly<Record<Question["kind"], Text>> = {
  lift: { da: "Koster i alt", en: "Costs in all" },
  compensation: { da: "Koster i alt", en: "Costs in all" },
  phaseIn: { da: "Koster i alt", en: "Costs in all" },
  rate: { da: "Tilbage af rammen", en: "Left of the frame" },
  best: { da: "Største tab, pct.", en: "Largest loss, per cent" },
};
const IN_KR: Text = { da: "Største tab, kr.", en: "Largest loss, kr" };

/** What the answer costs, leaves or comes to, by the name that fits the question. */
export function costWords(
  question: Question,
  { cost, run }: Extract<Answer, { readonly found: true }>,
  language: Language,
): readonly [label: string, value: string] {
  const isInPercent = question.kind === "best" && question.measure === "percent";
  const label = question.kind === "best" && !isInPercent ? IN_KR : COST[question.kind];
  const value = isInPercent
    ? `${fixedText(cost, PERCENT_DECIMALS, language)} %`
    : `${moneyText(cost, run.settings.unitDecimals, language)} kr`;
  return [label[language], value];
}
