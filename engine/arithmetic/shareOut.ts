import type { Column, SafeColumn } from "./column.js";
import { differenceOfProducts } from "./exactRemainder.js";
import { lastServed } from "./lastServed.js";
import { dividedBy, LARGEST, largestAbsolute, safeColumn, sharedDivisor } from "./safeColumn.js";
import { settle } from "./settle.js";
import { shareOutExactly, type ShareOut } from "./shareOutExactly.js";
import { sumOfNumbers } from "./totalOfColumn.js";

/** With key sum ≤ 2^50 and total < 2^53, four key sums stay within what `differenceOfProducts` allows. */
const LARGEST_KEY_SUM = 2n ** 50n;

/**
 * A total shared out in whole units by the keys: largest remainder, ties to the lowest index. A negative total is the
 * mirror image of the positive one. A total of 0 gives every key 0, even where all keys are 0. The shares always add up
 * to the total. The keys are written out in full, one per receiver.
 *
 * Same shares as `shareOutExactly`; on safe keys in float64, every step of it exact.
 */
export function shareOut(total: bigint, keys: Column): ShareOut {
  if (keys.kind !== "safe") return shareOutExactly(total, keys);
  const index = keys.numerators.findIndex((key) => key < 0);
  if (index !== -1) return { ok: false, reason: "negativeKey", index };
  const shares = shareOutFast(total, keys);
  if (shares) return { ok: true, shares };
  const exact = shareOutExactly(total, keys);
  return exact.ok ? { ok: true, shares: settle(exact.shares) } : exact;
}

/** Null when the numbers are too large for the fast path, or when there is no key above 0. */
function shareOutFast(total: bigint, keys: SafeColumn): SafeColumn | null {
  const size = Math.abs(Number(total));
  if (size > LARGEST) return null;
  const reduced = withoutSharedDivisor(keys);
  const keySum = sumOfNumbers(reduced.numerators);
  if (keySum === 0n || keySum > LARGEST_KEY_SUM) return null;
  const shares = sharesOfSize(size, reduced.numerators, Number(keySum));
  if (total < 0n) for (let i = 0; i < shares.length; i++) shares[i] = 0 - (shares[i] as number);
  return safeColumn(shares, 1, size);
}

function withoutSharedDivisor(keys: SafeColumn): SafeColumn {
  const divisor = sharedDivisor(keys.numerators, largestAbsolute(keys.numerators));
  return divisor > 1 ? dividedBy(keys, divisor, 1) : keys;
}

function sharesOfSize(size: number, keys: Float64Array, keySum: number): Float64Array {
  const shares = new Float64Array(keys.length);
  const remainders = new Float64Array(keys.length);
  let given = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    // The quotient is at most 3 off, since the share is below 2^53; the remainder says by how much.
    let whole = Math.floor((size * key) / keySum);
    let remainder = differenceOfProducts(size, key, whole, keySum);
    for (; remainder < 0; remainder += keySum) whole--;
    for (; remainder >= keySum; remainder -= keySum) whole++;
    shares[i] = whole;
    remainders[i] = remainder;
    given += whole;
  }
  const unitsLeft = size - given;
  if (unitsLeft > 0) giveUnitsLeft(shares, remainders, unitsLeft, lastServed(remainders, keySum, unitsLeft));
  return shares;
}

/** One unit each to the largest remainders: to all above the last one served, and to the first of its equals. */
function giveUnitsLeft(shares: Float64Array, remainders: Float64Array, unitsLeft: number, last: number): void {
  let equalsServed = unitsLeft;
  for (let i = 0; i < remainders.length; i++) equalsServed -= Number((remainders[i] as number) > last);
  for (let i = 0; i < remainders.length; i++) {
    const remainder = remainders[i] as number;
    if (remainder > last || (remainder === last && equalsServed-- > 0)) shares[i] = (shares[i] as number) + 1;
  }
}
