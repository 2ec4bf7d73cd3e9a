/**
 * Fractions over a common denominator, whose sum is whole, as whole numbers with the same sum: each is rounded down, and
 * what is then left goes one by one to the largest remainders, ties to the first. Each is less than 1 from its fraction.
 */
export function wholeShares(numerators: readonly bigint[], denominator: bigint): readonly bigint[] {
  const parts = numerators.map((numerator, index) => {
    const remainder = ((numerator % denominator) + denominator) % denominator;
    return { index, remainder, whole: (numerator - remainder) / denominator };
  });
  const rest = parts.reduce((sum, { remainder }) => sum + remainder, 0n);
  if (rest % denominator !== 0n) throw new Error("Fractions whose sum is not whole cannot be made whole");
  const served = [...parts]
    .sort((left, right) =>
      left.remainder === right.remainder ? left.index - right.index : left.remainder > right.remainder ? -1 : 1,
    )
    .slice(0, Number(rest / denominator))
    .map(({ index }) => index);
  return parts.map(({ index, whole }) => (served.includes(index) ? whole + 1n : whole));
}
