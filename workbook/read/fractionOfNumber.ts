import { Decimal } from "decimal.js";
import { readDecimal, type Fraction } from "../../engine/index.js";

/**
 * The shortest decimal that prints this double, which is what was typed: 1.0834 becomes 10834/10000, not the binary
 * neighbour the computer stores. decimal.js writes it out in full, also where JavaScript would print an exponent.
 *
 * @throws Error when the number is not finite.
 */
export function fractionOfNumber(value: number): Fraction {
  const decimal = new Decimal(value);
  const written = decimal.isFinite() ? readDecimal(decimal.toFixed()) : null;
  if (written === null) throw new Error(`Not a finite number: ${String(value)}`);
  return written;
}
