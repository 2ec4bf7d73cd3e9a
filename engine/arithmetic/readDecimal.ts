import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";
import { decimalScale } from "./powerOfTen.js";

const PLAIN_DECIMAL = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/;

/**
 * The exact value of a plain decimal such as "12" or "-0.25"; null for everything else. Exponents, blanks, a plus sign,
 * a decimal comma and grouping are refused: the reader of the workbook translates them, since it knows the language.
 */
export function readDecimal(text: string): Fraction | null {
  const parts = PLAIN_DECIMAL.exec(text);
  if (parts === null) return null;
  const [, minus = "", before = "", after = ""] = parts;
  return fraction(BigInt(minus + before + after), decimalScale(after.length).up);
}
