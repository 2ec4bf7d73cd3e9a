import { tidyText } from "./tidyText.js";

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/æ/g, "ae"],
  [/ø/g, "oe"],
  [/å/g, "aa"],
];

/**
 * What the names of tables, headers and words are compared by: case, odd blanks and a last full stop do not count, and
 * "Noegletal" is the same as "Nøgletal" (file names seldom hold æ, ø and å).
 */
export function nameKey(written: string): string {
  const lower = tidyText(written).toLowerCase().replace(/\.$/, "");
  return LETTERS.reduce((text, [letter, plain]) => text.replace(letter, plain), lower);
}

/** What names are compared by when asking "did you mean": blanks and leading zeros do not count either. */
export function looseKey(written: string): string {
  const key = nameKey(written).replace(/ /g, "");
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}
