import { decimalText, exactDecimalText, powerOfTen, type Fraction, type Language } from "../../engine/index.js";
import { formatNumber } from "../text/formatNumber.js";

/** A number that is no finite decimal of so many places is shown rounded, with ≈ before it. */
export const MOST_DECIMALS = 9;

const MINUS = "−";

/** True where the number can be shown in full. */
export const isShownExactly = ({ denominator }: Fraction): boolean =>
  powerOfTen(MOST_DECIMALS).numerator % denominator === 0n;

/** "1.234.567,50" for "1234567.50" in Danish, "1,234,567.50" in English; the minus is a minus, not a hyphen. */
export const groupedText = (decimal: string, language: Language): string =>
  formatNumber(decimal, language).replace("-", MINUS);

/** With exactly so many decimals (negative: rounded to tens or thousands), half away from zero. */
export function fixedText(x: Fraction, decimals: number, language: Language): string {
  return groupedText(decimalText(x, decimals), language);
}

/** In full where it has at most nine decimals, otherwise "≈ " and nine of them. `least` decimals where it is not whole. */
export function numberText(x: Fraction, language: Language, least = 0): string {
  if (!isShownExactly(x)) return `≈ ${fixedText(x, MOST_DECIMALS, language)}`;
  const shortest = exactDecimalText(x, MOST_DECIMALS);
  const [, decimals = ""] = shortest.split(".");
  if (decimals === "" || decimals.length >= least) return groupedText(shortest, language);
  return fixedText(x, least, language);
}
