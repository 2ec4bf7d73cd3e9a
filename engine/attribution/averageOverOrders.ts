/** What every school gets, in units of money, with some of the changes made: bit i of `made` is change i. */
export type Outcome = (made: number) => readonly bigint[];

/**
 * The mean, over all orders of `changes` changes, of what each adds when its turn comes, for every school: numerators
 * over `changes`! (the Shapley value; a change that comes after the s changes made has s! (n − s − 1)! orders).
 */
export function averageOverOrders(changes: number, outcome: Outcome): readonly (readonly bigint[])[] {
  const weights = Array.from({ length: changes }, (_, made) => factorial(made) * factorial(changes - made - 1));
  const everything = 2 ** changes;
  return Array.from({ length: changes }, (_, change) => {
    const bit = 2 ** change;
    const sums = outcome(0).map(() => 0n);
    for (let made = 0; made < everything; made += 1) {
      if ((made & bit) !== 0) continue;
      const weight = weights[bitsOf(made)] ?? 0n;
      const [without, including] = [outcome(made), outcome(made | bit)];
      sums.forEach((sum, school) => {
        sums[school] = sum + weight * ((including[school] ?? 0n) - (without[school] ?? 0n));
      });
    }
    return sums;
  });
}

/** How many orders there are of so many changes. */
export function factorial(count: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(count); factor += 1n) product *= factor;
  return product;
}

function bitsOf(made: number): number {
  let bits = 0;
  for (let left = made; left > 0; left = Math.floor(left / 2)) bits += left % 2;
  return bits;
}
