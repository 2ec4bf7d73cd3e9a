/** Points only between whole groups of three, no zeros in front: what is left out here stays a text, and is reported. */
const DANISH_NUMBER = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;

/** A cell of a spreadsheet holds 15 digits; of a longer number the last ones would be lost without a word. */
const MOST_DIGITS = 15;

/** Reads "1.250.000,50", "1250000,5" and "-3"; null for everything else, such as "27.5", "0123" and "2/3". */
export function readDanishNumber(written: string): number | null {
  const text = written.trim();
  if (!DANISH_NUMBER.test(text) || text.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const value = Number(text.replaceAll(".", "").replace(",", "."));
  return value === 0 ? 0 : value;
}
