import type { BigColumn, Column } from "./column.js";
import { shareWorkings, type ShareWorkings } from "./shareWorkings.js";

/** The shares as a column of whole units, or why there are none: no key above 0, or the first key below 0. */
export type ShareOut =
  | { readonly ok: true; readonly shares: Column }
  | { readonly ok: false; readonly reason: "noKeys" }
  | { readonly ok: false; readonly reason: "negativeKey"; readonly index: number };

/**
 * `shareOut` in bigint from end to end: the reference the fast path is held equal to.
 *
 * Largest remainder: every key first gets the whole units of its exact share; the units left over go one each to the
 * largest remainders, equal remainders to the lowest index. Source: the decision on rounding and closing.
 */
export function shareOutExactly(total: bigint, keys: Column): ShareOut {
  const index = keys.numerators.findIndex((key: bigint | number) => key < 0);
  if (index !== -1) return { ok: false, reason: "negativeKey", index };
  const workings = shareWorkings(total < 0n ? -total : total, keys);
  if (workings.keySum === 0n && total !== 0n) return { ok: false, reason: "noKeys" };
  const sizes = withUnitsLeft(workings);
  const numerators = total < 0n ? sizes.map((size) => -size) : sizes;
  const shares: BigColumn = { kind: "big", numerators, denominator: 1n };
  return { ok: true, shares };
}

function withUnitsLeft({ wholes, remainders, unitsLeft }: ShareWorkings): bigint[] {
  const order = Array.from(remainders, (remainder, index) => ({ remainder, index }));
  order.sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.index - b.index));
  const shares = wholes.slice();
  for (const { index } of order.slice(0, Number(unitsLeft))) shares[index] = (shares[index] as bigint) + 1n;
  return shares;
}
