import type { Language } from "../../engine/index.js";
import { formatNumber } from "../../workbook/text/formatNumber.js";

/** How a chart writes numbers of one measure: as read, with its sign, and short for an axis. */
export interface ChartFormat {
  readonly value: (value: number) => string;
  readonly change: (value: number) => string;
  readonly tick: (value: number) => string;
}

const MILLION = 1e6;
const THOUSAND = 1e3;
/** A number and its unit are never torn apart. */
const HARD_SPACE = "\u00a0";
const SHORT: Readonly<Record<Language, { readonly million: string; readonly thousand: string }>> = {
  da: { million: `${HARD_SPACE}mio.`, thousand: `${HARD_SPACE}t.` },
  en: { million: "m", thousand: "k" },
};

/** "1.250.000", "+1.250.000", "1,3 mio." */
export function krFormat(language: Language): ChartFormat {
  const { million, thousand } = SHORT[language];
  const value = (kr: number): string => rounded(kr, 0, language);
  const tick = (kr: number): string => {
    if (Math.abs(kr) >= MILLION) return short(kr / MILLION, language) + million;
    return Math.abs(kr) >= THOUSAND ? short(kr / THOUSAND, language) + thousand : short(kr, language);
  };
  return { value, change: signed(value), tick };
}

/** "2,35 %", "+2,35 %", and as few decimals as an axis needs. */
export function percentFormat(language: Language): ChartFormat {
  const value = (percent: number): string => `${rounded(percent, 2, language)}${HARD_SPACE}%`;
  return { value, change: signed(value), tick: (percent) => `${short(percent, language)}${HARD_SPACE}%` };
}

/** A number of the workbook on an axis: "245", "0,74". */
export const plainFormat =
  (language: Language) =>
  (value: number): string =>
    short(value, language, 3);

function rounded(value: number, decimals: number, language: Language): string {
  const text = value.toFixed(decimals);
  return formatNumber(Number(text) === 0 ? text.replace("-", "") : text, language).replace("-", "−");
}

/** With no more decimals than it has. */
const short = (value: number, language: Language, most = 2): string =>
  formatNumber(trimmed(value.toFixed(most)), language).replace("-", "−");

const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace(/^-0$/, "0");

const signed =
  (format: (value: number) => string) =>
  (value: number): string =>
    value > 0 ? `+${format(value)}` : format(value);
