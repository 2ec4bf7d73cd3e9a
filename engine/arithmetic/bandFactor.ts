import { bandFactorExactly, type BandFactor } from "./bandFactorExactly.js";
import { guessFactor } from "./bandGuess.js";
import { provesFactor } from "./bandProof.js";
import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { fraction } from "./fractionOf.js";
import { safeBand, type SafeBand } from "./safeBand.js";

/**
 * The smallest λ ≥ 0 at which the amounts clamp(base + λ × slope, low, high) add up to the total; exact. Where there is
 * none, `missing` is the total minus the nearest total the limits allow. A length of 1 meets every length.
 *
 * Same factor as `bandFactorExactly`: on safe columns a guess in float64 says which amounts lie at which limit, the
 * factor follows from that in whole numbers, and is given only if it is proved right; else the reference decides.
 *
 * @throws Error where a low lies above its high, which whoever sets the limits must have ruled out.
 */
export function bandFactor(total: Fraction, base: Column, slope: Column, low: Column, high: Column): BandFactor {
  const band = safeBand(total, base, slope, low, high);
  const factor = band && provedFactor(band);
  return factor ? { ok: true, factor } : bandFactorExactly(total, base, slope, low, high);
}

function provedFactor(band: SafeBand): Fraction | null {
  const guess = guessFactor(band);
  return guess && provesFactor(band, guess) ? fraction(guess.distance, guess.rise) : null;
}
