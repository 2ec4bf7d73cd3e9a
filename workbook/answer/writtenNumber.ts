import { readDecimal, type Fraction, type Language } from "../../engine/index.js";

/** No number is grouped after a 0: "0.250" is a quarter. */
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const GROUPED_IN_ENGLISH = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/** "1.250,50", "1250,5" and "1250.5"; null for anything else. */
export function numberOf(written: string): Fraction | null {
  const plain = GROUPED.test(written) ? written.replaceAll(".", "") : written;
  return readDecimal(plain.replace(",", "."));
}

/** As typed in a pane that shows its numbers in one language: in English a comma is between thousands, and nothing else. */
export function typedNumber(typed: string, language: Language): Fraction | null {
  const text = typed.trim();
  if (language === "da") return numberOf(text);
  return readDecimal(GROUPED_IN_ENGLISH.test(text) ? text.replaceAll(",", "") : text);
}

/** How many decimals a number is written with, as `numberOf` or `typedNumber` reads it: 1 for "12,0", 2 for "0.25". */
export function decimalsOf(written: string, language: Language = "da"): number {
  const text = written.trim();
  const point = language === "en" ? /\.(\d+)$/ : GROUPED.test(text) ? /,(\d+)$/ : /[.,](\d+)$/;
  return point.exec(text)?.[1]?.length ?? 0;
}
