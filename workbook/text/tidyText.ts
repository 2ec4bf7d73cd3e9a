/** Blanks that look like a space but are another sign: pasted from web pages, or made by number formats. */
const BLANKS = /[\s\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** Hyphens that look like "-" but are another sign. */
const HYPHENS = /[\u2010\u2011\u00AD]/g;

/** Plain letters and signs with single spaces between: already tidy, as nearly every cell is. */
const PLAIN = /^[!-~æøåÆØÅ]+(?: [!-~æøåÆØÅ]+)*$/;

/**
 * A text as the eye sees it: letters such as å as one character, every run of blanks as one space, none at the ends.
 * Two texts that look the same are then the same.
 */
export function tidyText(written: string): string {
  if (PLAIN.test(written)) return written;
  return written.normalize("NFC").replace(HYPHENS, "-").replace(BLANKS, " ").trim();
}
