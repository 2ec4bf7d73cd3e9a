/** The longest text a cell holds, in UTF-16 units (Excel's own limit). */
const LONGEST_TEXT = 32_767;
const LONGEST_HEADER = 255;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const HALF_LETTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;
const REPLACEMENT = "\uFFFD";

/**
 * A text that comes back from Excel as the same signs: what merely looks like an escape (`_x0041_`) is escaped itself,
 * what no file can hold (half an emoji) becomes the sign for that, and what is too long ends in "…".
 */
export function safeText(text: string): string {
  const whole = text.replace(HALF_LETTERS, REPLACEMENT);
  const short = whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT - 2)}…` : whole;
  return short.replace(HALF_LETTERS, REPLACEMENT).replace(LOOKS_ESCAPED, "_x005F_");
}

/** Whether Excel would take the text for a formula when somebody edits the cell; such cells get the format of text. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/**
 * The headers of a table: on one line, none blank, no two the same (case does not count), as Excel demands of a table
 * and repairs with a warning where it is not so. A doubled header gets " (2)".
 */
export function tableHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const line = header.replace(/[\s\p{Cc}]+/gu, " ").trim() || String(index + 1);
    const base = line.slice(0, LONGEST_HEADER - 10);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
