/** "half" is half away from zero; "up" and "down" are towards plus and minus infinity. */
export type RoundingMode = "half" | "up" | "down";

/** numerator / denominator rounded to a whole number; the denominator is not 0. The reference for the one below. */
export function roundedDivision(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const whole = n / d;
  const rest = n - whole * d;
  const away = mode === "half" ? rest >= d - rest : rest > 0n && (mode === "down") === negative;
  const size = away ? whole + 1n : whole;
  return negative ? -size : size;
}

/**
 * The same for whole numbers with `boundToRound` below 2^53; exact. For whole n and d below 2^53 the double nearest to
 * n / d reaches a whole number only where n / d does: otherwise that number is at least 1 / d away, and the doubles
 * around it lie closer than 2 / d. So `floor` and `ceil` of it are right. `0 -` and `+ 0` keep −0 out of the columns.
 */
export function roundedDivisionOfNumbers(numerator: number, denominator: number, mode: RoundingMode): number {
  if (mode === "up") return Math.ceil(numerator / denominator) + 0;
  if (mode === "down") return Math.floor(numerator / denominator) + 0;
  const divisor = Math.abs(denominator);
  const size = Math.floor((2 * Math.abs(numerator) + divisor) / (2 * divisor));
  return numerator < 0 !== denominator < 0 ? 0 - size : size;
}

/** What stays below 2^53 where a division is rounded: half away from zero is the whole part of (2n + d) / 2d. */
export const boundToRound = (numerator: number, denominator: number): number => 2 * (numerator + denominator);
