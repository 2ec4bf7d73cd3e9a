import { asBig } from "./asBig.js";
import type { Column } from "./column.js";

/** Every key's share of a total before the units left over are given out; all whole, remainders counted in key sums. */
export interface ShareWorkings {
  readonly wholes: readonly bigint[];
  readonly remainders: readonly bigint[];
  /** The sum of the keys' numerators, and the denominator they have in common. */
  readonly keySum: bigint;
  readonly denominator: bigint;
  readonly unitsLeft: bigint;
}

/**
 * size × key = whole × key sum + remainder, for every key. `size` is the total without its sign and the keys are at
 * least 0; where all keys are 0 every whole and every remainder is 0.
 */
export function shareWorkings(size: bigint, keys: Column): ShareWorkings {
  const { numerators, denominator } = asBig(keys);
  const keySum = numerators.reduce((sum, key) => sum + key, 0n);
  const divisor = keySum === 0n ? 1n : keySum;
  const wholes = numerators.map((key) => (size * key) / divisor);
  const remainders = numerators.map((key, i) => size * key - (wholes[i] as bigint) * divisor);
  const given = wholes.reduce((sum, whole) => sum + whole, 0n);
  return { wholes, remainders, keySum, denominator, unitsLeft: keySum === 0n ? 0n : size - given };
}
