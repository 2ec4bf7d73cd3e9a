import type { BandGuess } from "./bandGuess.js";
import type { SafeBand } from "./safeBand.js";

/**
 * True when λ = distance / rise is proved to be the answer. Every amount must lie on the side of its limits that the
 * guess counted it on; then the amounts at λ add up to the total, by the definition of distance and rise. And one of
 * them must be on the move just below λ; then every smaller factor gives less, for no amount falls. Limits that cross
 * prove nothing: the reference reports them.
 */
export function provesFactor(band: SafeBand, guess: BandGuess): boolean {
  if (guess.distance < 0 || guess.rise <= 0) return false;
  let someMove = false;
  for (let i = 0; i < band.bases.length; i++) {
    const base = band.bases[i] as number;
    const slope = band.slopes[i] as number;
    const low = band.lows[i] as number;
    const high = band.highs[i] as number;
    const overLow = side(base - low, slope, guess);
    const overHigh = side(base - high, slope, guess);
    const amount = base + guess.factor * slope;
    const asCounted = amount <= low ? overLow <= 0 : amount < high ? overLow >= 0 && overHigh <= 0 : overHigh >= 0;
    if (!asCounted || low > high) return false;
    someMove ||= slope > 0 && overLow > 0 && overHigh <= 0;
  }
  return someMove;
}

/** Far above the three roundings of 2^-53 each that the sum below may carry. */
const DOUBT = 1e-15;

/** The sign of offset + λ × slope: by float64 where the sum is further from 0 than it can be wrong, else in bigint. */
function side(offset: number, slope: number, guess: BandGuess): number {
  const moved = guess.factor * slope;
  const sum = offset + moved;
  if (Math.abs(sum) > DOUBT * (Math.abs(offset) + Math.abs(moved))) return sum;
  const exact = BigInt(offset) * BigInt(guess.rise) + BigInt(guess.distance) * BigInt(slope);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}
