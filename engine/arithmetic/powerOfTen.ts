import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";

/** Far more than any amount or rate is written with; a guard against a count of decimals that came from elsewhere. */
const MOST_DECIMALS = 1000;

/** 10^exponent; a negative exponent gives a decimal fraction. @throws Error when the exponent is not whole. */
export function powerOfTen(exponent: number): Fraction {
  const { up, down } = decimalScale(exponent);
  return fraction(up, down);
}

/** Rounding x to `decimals` is rounding x × up / down to a whole number, and then taking it × down / up. */
export function decimalScale(decimals: number): { readonly up: bigint; readonly down: bigint } {
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS) {
    throw new Error(`Not a number of decimals: ${String(decimals)}`);
  }
  const scale = 10n ** BigInt(Math.abs(decimals));
  return decimals < 0 ? { up: 1n, down: scale } : { up: scale, down: 1n };
}
