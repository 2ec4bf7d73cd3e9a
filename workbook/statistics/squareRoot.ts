import { Decimal } from "decimal.js";
import { readDecimal, sign, type Fraction } from "../../engine/index.js";

/** Digits enough for any root here to be right in all the decimals that are kept. */
const Precise = Decimal.clone({ precision: 60 });
const DECIMALS = 9;

/** The square root, rounded to nine decimals: where a measure stops being a fraction. Throws below 0. */
export function squareRoot(square: Fraction): Fraction {
  if (sign(square) < 0) throw new Error("A square is never below 0: a fault in a measure");
  const quotient = new Precise(square.numerator.toString()).div(square.denominator.toString());
  const root = readDecimal(quotient.sqrt().toFixed(DECIMALS));
  if (!root) throw new Error("A root has digits and a point: a fault in a measure");
  return root;
}
