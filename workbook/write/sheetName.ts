const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const QUOTES_AT_THE_ENDS = /^'+|'+$/g;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/**
 * A name that Excel accepts for a sheet, made from any text, different from those taken (case does not count): at most
 * 31 characters, without []:*?/\ and quotes at its ends.
 */
export function sheetNameFrom(text: string, taken: readonly string[]): string {
  const allowed = text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim().replace(QUOTES_AT_THE_ENDS, "");
  const name = allowed === "" || allowed.toLowerCase() === RESERVED ? `Ark ${allowed}`.trim() : allowed;
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = cut(name, LONGEST - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** Cuts between characters, never through an emoji, and leaves no quote or blank at the end. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/['\s]+$/, "");
}
