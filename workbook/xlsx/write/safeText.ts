/** The longest text a cell holds, in UTF-16 units (Excel's own limit). */
const LONGEST_TEXT = 32_767;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const HALF_LETTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;
const HALF_AT_THE_END = /[\uD800-\uDBFF]$/;
const REPLACEMENT = "\uFFFD";

/**
 * A text that comes back from Excel as the same signs: what merely looks like an escape (`_x0041_`) is escaped itself,
 * what no file can hold (half an emoji) becomes the sign for that, and what is too long ends in "…".
 */
export function safeText(text: string): string {
  return cut(text, LONGEST_TEXT).replace(HALF_LETTERS, REPLACEMENT).replace(LOOKS_ESCAPED, "_x005F_");
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(HALF_AT_THE_END, "")}…` : text;
}

/** Whether Excel would take the text for a formula when somebody edits the cell; such cells get the format of text. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
