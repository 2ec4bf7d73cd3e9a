import {
  decimalText,
  isZero,
  powerOfTen,
  type Allocation,
  type Consequence,
  type FrameUse,
  type Language,
} from "../../../engine/index.js";
import { groupedText } from "../../present/numberText.js";
import { moneyText } from "../../present/quantityText.js";
import type { PrintSetup, TitleRow } from "../sheet.js";
import { RESULT_WORDS } from "./resultWords.js";

/** Whose result it is: the municipality, where the workbook names it. */
export function municipalityRows({ settings }: Allocation, language: Language): readonly TitleRow[] {
  const { labels } = RESULT_WORDS[language];
  return settings.municipality === null ? [] : [{ label: labels.municipality, value: settings.municipality }];
}

/** What the amounts are: prices, unit, and whether they rest on counted pupils or on a forecast. */
export function basisRows(allocation: Allocation, language: Language): readonly TitleRow[] {
  const { labels } = RESULT_WORDS[language];
  return [
    { label: labels.prices, value: pricesText(allocation, language) },
    { label: labels.counts, value: countsText(allocation, language) },
  ];
}

/** The same for several years of one scenario: a line for each year, or one where they are all alike. */
export function basisOfYears(allocations: readonly Allocation[], language: Language): readonly TitleRow[] {
  const { labels } = RESULT_WORDS[language];
  const lines = (label: string, textOf: (allocation: Allocation) => string): readonly TitleRow[] => {
    const [first, ...others] = [...new Set(allocations.map(textOf))];
    if (first !== undefined && others.length === 0) return [{ label, value: first }];
    return allocations.map((allocation) => ({ label, value: `${allocation.year}: ${textOf(allocation)}` }));
  };
  return [
    ...lines(labels.prices, (allocation) => pricesText(allocation, language)),
    ...lines(labels.counts, (allocation) => countsText(allocation, language)),
  ];
}

/** Said only where the earlier result is in other prices or another unit: then the amounts are not of the same kind. */
export function pricesBeforeRows(before: Allocation, after: Allocation, language: Language): readonly TitleRow[] {
  const prices = pricesText(before, language);
  const label = RESULT_WORDS[language].labels.pricesBefore;
  return prices === pricesText(after, language) ? [] : [{ label, value: prices }];
}

function pricesText(allocation: Allocation, language: Language): string {
  const unit = unitText(allocation.settings.unitDecimals, language);
  return RESULT_WORDS[language].pricesAndUnit(priceLevelText(allocation), unit);
}

export function scenarioText({ scenario, model }: Allocation, language: Language): string {
  return RESULT_WORDS[language].scenarioOfModel(scenario, model);
}

/** What is compared with what. */
export function betweenRows(
  { from }: Consequence,
  {
    before,
    after,
    language,
  }: { readonly before: Allocation | null; readonly after: Allocation; readonly language: Language },
): readonly TitleRow[] {
  const { labels } = RESULT_WORDS[language];
  return [
    { label: labels.before, value: before ? scenarioText(before, language) : from },
    { label: labels.after, value: scenarioText(after, language) },
  ];
}

/** A line for every frame; a closed one must read 0. */
export function frameRows(allocation: Allocation, label: string, language: Language): readonly TitleRow[] {
  return allocation.frames.map((frame) => ({
    label,
    value: frameText(frame, allocation.settings.unitDecimals, language),
  }));
}

/** Amounts without a price level of their own are in the budget year's prices. */
export const priceLevelText = ({ settings, year }: Allocation): string => String(settings.priceLevel ?? year);

/** "1 kr.", "0,01 kr.", "1.000 kr.": what amounts are whole numbers of. */
export function unitText(unitDecimals: number, language: Language): string {
  const step = powerOfTen(-unitDecimals);
  const kr = language === "da" ? "kr." : "kr";
  return `${groupedText(decimalText(step, Math.max(0, unitDecimals)), language)} ${kr}`;
}

/** "2025/26 optalt, 2026/27 prognose". */
export function countsText({ counts }: Allocation, language: Language): string {
  const words = RESULT_WORDS[language];
  return (
    counts.map(({ schoolYear, kinds }) => `${schoolYear} ${countKindsText(kinds, language)}`).join(", ") ||
    words.noCounts
  );
}

export function countKindsText(kinds: Allocation["counts"][number]["kinds"], language: Language): string {
  const words = RESULT_WORDS[language];
  return kinds.map((kind) => words.countKinds[kind]).join(` ${words.and} `) || words.noCounts;
}

function frameText(
  { name, amount, total, difference, closed }: FrameUse,
  unitDecimals: number,
  language: Language,
): string {
  const words = RESULT_WORDS[language];
  const kr = (value: typeof total): string => moneyText(value, unitDecimals, language);
  if (amount === null || difference === null) return words.frameWithoutAmount(name, kr(total));
  const shown = isZero(difference) ? "0" : kr(difference);
  return words.frameLine({ name, amount: kr(amount), total: kr(total), difference: shown, closed });
}

/** What stands above and below the printed pages of a result. */
export function resultPrint(allocation: Allocation | undefined, text: string): PrintSetup {
  const municipality = allocation?.settings.municipality ?? "";
  return { header: [municipality, text].filter((part) => part !== "").join(" – "), footer: "Tildel" };
}
