/**
 * Fractions over a common denominator, whose sum is whole, as whole numbers with the same sum: each is rounded down, and
 * what is then left goes one by one to the largest remainders, ties to the first. Each is less than 1 from its fraction.
 * Where the sum (or, where it is 0, the first fraction that is not) is negative, all is done with the opposite sign, so
 * that the way back is the mirror image of the way there.
 */
export function wholeShares(numerators: readonly bigint[], denominator: bigint): readonly bigint[] {
  const sum = numerators.reduce((total, numerator) => total + numerator, 0n);
  const direction = sum === 0n ? (numerators.find((numerator) => numerator !== 0n) ?? 0n) : sum;
  if (direction >= 0n) return roundedDown(numerators, denominator);
  const mirrored = numerators.map((numerator) => -numerator);
  return roundedDown(mirrored, denominator).map((share) => -share);
}

function roundedDown(numerators: readonly bigint[], denominator: bigint): readonly bigint[] {
  const parts = numerators.map((numerator, index) => {
    const remainder = ((numerator % denominator) + denominator) % denominator;
    return { index, remainder, whole: (numerator - remainder) / denominator };
  });
  const rest = parts.reduce((sum, { remainder }) => sum + remainder, 0n);
  if (rest % denominator !== 0n) throw new Error("Fractions whose sum is not whole cannot be made whole");
  const served = [...parts]
    .sort((left, right) => (right.remainder > left.remainder ? 1 : right.remainder < left.remainder ? -1 : 0))
    .slice(0, Number(rest / denominator))
    .map(({ index }) => index);
  return parts.map(({ index, whole }) => (served.includes(index) ? whole + 1n : whole));
}
