import { tidyText } from "../../text/tidyText.js";

/** How a text resembles a number; "none" where it is a word. */
export type NumberInText = "plain" | "decimal" | "grouped" | "percent" | "fraction" | "withUnit" | "none";

const SIGN = "[-+−–]?";
const FORMS: readonly (readonly [Exclude<NumberInText, "none">, RegExp])[] = [
  ["plain", new RegExp(`^${SIGN}\\d+$`)],
  ["fraction", new RegExp(`^${SIGN}\\d+ ?/ ?\\d+$`)],
  ["grouped", new RegExp(`^${SIGN}\\d{1,3}([.,' ]\\d{3})+([.,]\\d+)?$`)],
  ["decimal", new RegExp(`^${SIGN}(\\d+[.,]\\d*|[.,]\\d+)$`)],
  ["percent", new RegExp(`^${SIGN}[\\d.,' ]+ ?(%|‰|pct\\.?|procent|percent|per cent)$`, "i")],
  ["withUnit", new RegExp(`^(kr\\.?|dkk|t\\.?kr\\.?|mio\\.?|ca\\.?|[<>=~≈])? ?${SIGN} ?[.,]?\\d`, "i")],
];

/**
 * What kind of number a text would be, if it were one. It is never read as one: "1.234" is twelve hundred to one reader
 * and one and a quarter to another, and Excel itself leaves a number written as text out of its sums.
 */
export function numberInText(written: string): NumberInText {
  const tidy = tidyText(written);
  return FORMS.find(([, pattern]) => pattern.test(tidy))?.[0] ?? "none";
}
