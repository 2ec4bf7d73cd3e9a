import {
  isZero,
  multiplyFractions,
  type Allocation,
  type Consequence,
  type Fraction,
  type Language,
  type SchoolConsequence,
} from "../../../engine/index.js";
import { numberText } from "../../present/numberText.js";
import { moneyText, percentText } from "../../present/quantityText.js";
import type { TitleRow } from "../sheet.js";
import { consequenceDecimals } from "./consequenceDecimals.js";
import { RESULT_WORDS } from "./resultWords.js";
import { HUNDRED } from "./hundred.js";

/** What everybody asks first: is it the same money, who gets more, who gets less, who is outside the limit. */
export function consequenceSummary(
  consequence: Consequence,
  after: Allocation,
  language: Language,
): readonly TitleRow[] {
  const { labels, schools, neutralLine } = RESULT_WORDS[language];
  const { summary, total } = consequence;
  const unitDecimals = consequenceDecimals(consequence, after);
  const difference = moneyText(total.difference, unitDecimals, language);
  const more = most(summary.largestGain, unitDecimals, language);
  const less = most(summary.largestLoss, unitDecimals, language);
  return [
    { label: labels.neutral, value: neutralLine(difference, isZero(total.difference)) },
    { label: labels.gain, value: [schools(summary.gain), ...more].join(", ") },
    { label: labels.lose, value: [schools(summary.lose), ...less].join(", ") },
    { label: labels.unchanged, value: schools(summary.unchanged) },
    ...outsideRow(consequence, after, language),
  ];
}

function most(school: SchoolConsequence | null, unitDecimals: number, language: Language): readonly string[] {
  if (!school) return [];
  const percent = school.percent === null ? "" : percentText(school.percent, language);
  return [RESULT_WORDS[language].most(school.name, moneyText(school.difference, unitDecimals, language), percent)];
}

function outsideRow({ summary }: Consequence, { settings }: Allocation, language: Language): readonly TitleRow[] {
  if (summary.outsideLimit === null) return [];
  const words = RESULT_WORDS[language];
  const shown = (limit: Fraction | null): string | null =>
    limit === null ? null : `${numberText(multiplyFractions(limit, HUNDRED), language)} %`;
  const limits = words.limits(shown(settings.lossLimit), shown(settings.gainLimit));
  return [{ label: words.labels.outside, value: `${words.schools(summary.outsideLimit)} (${limits})` }];
}
