import type { Fraction } from "./fraction.js";
import { multiplyFractions } from "./fractionArithmetic.js";
import { powerOfTen } from "./powerOfTen.js";
import { readDecimal } from "./readDecimal.js";

/**
 * The shortest decimal that prints this double, which is what was typed: 1.0834 becomes 10834/10000, not the binary
 * neighbour the computer stores. ECMAScript's Number::toString is specified to give that decimal.
 *
 * @throws Error when the number is not finite.
 */
export function fractionOfNumber(value: number): Fraction {
  if (!Number.isFinite(value)) throw new Error(`Not a finite number: ${String(value)}`);
  const [digits = "", exponent = "0"] = String(value).split("e");
  const mantissa = readDecimal(digits);
  if (mantissa === null) throw new Error(`A number printed as ${digits} cannot be read`);
  return multiplyFractions(mantissa, powerOfTen(Number(exponent)));
}
