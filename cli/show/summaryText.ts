import type { Consequence, Language, SchoolConsequence, Text } from "../../engine/index.js";
import { moneyText, percentText } from "../../workbook/present/quantityText.js";
import { titleBlock } from "./page.js";

const WORDS = {
  gain: { da: "Vindere", en: "Gain" },
  lose: { da: "Tabere", en: "Lose" },
  unchanged: { da: "Uændret", en: "Unchanged" },
  outside: { da: "Uden for grænsen", en: "Outside the limit" },
  largestGain: { da: "Største gevinst", en: "Largest gain" },
  largestLoss: { da: "Største tab", en: "Largest loss" },
  none: { da: "ingen", en: "none" },
} as const satisfies Readonly<Record<string, Text>>;

/** How many schools gain and lose, and who moves most in kr. */
export function summaryText({ summary }: Consequence, unitDecimals: number, language: Language): readonly string[] {
  const furthest = (school: SchoolConsequence | null): string =>
    school === null ? WORDS.none[language] : schoolText(school, unitDecimals, language);
  return titleBlock([
    [WORDS.gain[language], schoolCount(summary.gain, language)],
    [WORDS.lose[language], schoolCount(summary.lose, language)],
    [WORDS.unchanged[language], schoolCount(summary.unchanged, language)],
    [WORDS.outside[language], summary.outsideLimit === null ? "" : schoolCount(summary.outsideLimit, language)],
    [WORDS.largestGain[language], furthest(summary.largestGain)],
    [WORDS.largestLoss[language], furthest(summary.largestLoss)],
  ]);
}

function schoolText(
  { id, name, difference, percent }: SchoolConsequence,
  unitDecimals: number,
  language: Language,
): string {
  const share = percent === null ? "" : ` (${percentText(percent, language)})`;
  return `${name} (${id}): ${moneyText(difference, unitDecimals, language)} kr${share}`;
}

function schoolCount(count: number, language: Language): string {
  if (language === "da") return `${count} ${count === 1 ? "skole" : "skoler"}`;
  return `${count} ${count === 1 ? "school" : "schools"}`;
}
