import type { Language } from "../../engine/domain/text.js";

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  da: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const BETWEEN_THOUSANDS = /\B(?=(\d{3})+$)/g;

/**
 * An exact decimal text such as "-1234567.89" as people write it: "-1.234.567,89" in Danish, "-1,234,567.89" in English.
 * Digits are neither added nor taken away. Throws on anything else than a plain decimal.
 */
export function formatNumber(decimal: string, language: Language): string {
  const parts = DECIMAL.exec(decimal);
  if (!parts) throw new Error(`"${decimal}" is no plain decimal`);
  const [, minus = "", whole = "", fraction] = parts;
  const signs = SIGNS[language];
  const grouped = whole.replace(BETWEEN_THOUSANDS, signs.group);
  return minus + grouped + (fraction === undefined ? "" : signs.decimal + fraction);
}
