import type { Language } from "../../engine/index.js";
import { formatNumber } from "../../workbook/text/formatNumber.js";

/** The minus is a minus, not a hyphen, as in every text Tildel writes. */
const groupedText = (decimal: string, language: Language): string => formatNumber(decimal, language).replace("-", "−");

/** "−1.250.000,50" for "-1250000.50"; nothing where there is no number. */
export const showDecimal = (decimal: string | null, language: Language): string =>
  decimal === null ? "" : groupedText(decimal, language);

/** The same with a plus before what is above zero: for differences. */
export function showChange(decimal: string | null, language: Language): string {
  if (decimal === null) return "";
  const shown = groupedText(decimal, language);
  return Number(decimal) > 0 ? `+${shown}` : shown;
}

/** "2,35 %" with its sign. */
export const showPercent = (decimal: string | null, language: Language): string =>
  decimal === null ? "" : `${showChange(decimal, language)} %`;

/** Without decimals, half away from zero: for kr per pupil, which are averages. */
export function showWhole(decimal: string | null, language: Language): string {
  if (decimal === null) return "";
  const [whole = "0", decimals = ""] = decimal.split(".");
  const isUp = /^[5-9]/.test(decimals);
  const digits = BigInt(whole.replace("-", "")) + (isUp ? 1n : 0n);
  const isNegative = decimal.startsWith("-") && digits !== 0n;
  return groupedText(`${isNegative ? "-" : ""}${digits}`, language);
}

/** A count of ours, such as rows or cells. */
export const showCount = (count: number, language: Language): string => groupedText(String(count), language);
