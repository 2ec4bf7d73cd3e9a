import type { Fraction } from "../arithmetic/fraction.js";
import { addFractions, compareFractions, fraction, multiplyFractions, sign, ZERO } from "../arithmetic/index.js";

/**
 * What a school loses, in kr or percent, as a straight line: `start` where every dial stands at the lower end of its
 * range, and the slope of each dial from there to the upper end.
 */
export interface LossLine {
  readonly start: Fraction;
  readonly slopes: readonly Fraction[];
}

/** The loss where each dial has gone a share (0 to 1) of its range. */
export const lossAt = ({ start, slopes }: LossLine, shares: readonly Fraction[]): Fraction =>
  slopes.map((slope, dial) => multiplyFractions(slope, shares[dial] ?? ZERO)).reduce(addFractions, start);

const GRAINS = 1e12;

/**
 * A loss that the largest one is never below, whatever the dials: a weighted mean of all schools' losses is never above
 * the largest, and at its smallest it stands at an end of each range. Exact for any weights, so it does not matter that
 * they come from a solver in floats; good weights only make it large. Null where no weight is above 0.
 */
export function leastLoss(lines: readonly LossLine[], weights: readonly number[]): Fraction | null {
  const grains = lines.map((_, school) => fraction(BigInt(Math.round(Math.max(0, weights[school] ?? 0) * GRAINS))));
  const total = grains.reduce(addFractions, ZERO);
  if (compareFractions(total, ZERO) <= 0) return null;
  const shares = grains.map((grain) => fraction(grain.numerator, total.numerator));
  const mean = (of: (line: LossLine) => Fraction): Fraction =>
    lines.map((line, school) => multiplyFractions(shares[school] ?? ZERO, of(line))).reduce(addFractions, ZERO);
  const falls = (lines[0]?.slopes ?? [])
    .map((_, dial) => mean(({ slopes }) => slopes[dial] ?? ZERO))
    .filter((slope) => sign(slope) < 0);
  return falls.reduce(
    addFractions,
    mean(({ start }) => start),
  );
}
