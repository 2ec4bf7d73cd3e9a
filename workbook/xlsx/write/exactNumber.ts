const DECIMAL = /^-?(\d+)(?:\.(\d+))?$/;
/** Excel calculates with 15 digits; a double holds every decimal of 15 digits so that it comes back the same. */
const MOST_DIGITS = 15;

/** The number to write for an exact decimal, or null when it has more digits than Excel holds. Throws on anything else. */
export function exactNumber(decimal: string): number | null {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new Error(`"${decimal}" is no decimal number`);
  const [, whole = "", fraction = ""] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, "").replace(/0+$/, "");
  return digits.length <= MOST_DIGITS ? Number(decimal) : null;
}
