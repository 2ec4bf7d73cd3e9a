import type { Fraction } from "./fraction.js";
import { greatestCommonDivisor } from "./greatestCommonDivisor.js";

/**
 * The fraction numerator / denominator in lowest terms.
 *
 * @throws Error on a denominator of 0, and on a number that is not whole or lies beyond 2^53, where a double no longer
 * tells which whole number was meant.
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const top = whole(numerator);
  const bottom = whole(denominator);
  if (bottom === 0n) throw new Error("A fraction cannot have the denominator 0");
  if (bottom === 1n) return { numerator: top, denominator: 1n };
  const divisor = greatestCommonDivisor(top, bottom);
  const signed = bottom < 0n ? -divisor : divisor;
  return { numerator: top / signed, denominator: bottom / signed };
}

function whole(value: bigint | number): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new Error(`A fraction is made of whole numbers, not of ${String(value)}`);
  }
  return BigInt(value);
}

export const ZERO: Fraction = fraction(0n);
export const ONE: Fraction = fraction(1n);
