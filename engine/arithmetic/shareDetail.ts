import type { Column } from "./column.js";
import type { Fraction } from "./fraction.js";
import { fraction, ZERO } from "./fractionOf.js";
import { shareWorkings } from "./shareWorkings.js";

/**
 * How one share came about: total × key / keySum = whole + remainder, and the remainder is number `rank` of all, of
 * which the first `unitsLeft` get one unit more. Of a negative total the same is told of the total without its sign.
 */
export interface ShareDetail {
  readonly whole: bigint;
  readonly remainder: Fraction;
  readonly rank: number;
  readonly unitsLeft: bigint;
  readonly keySum: Fraction;
}

/** One school's share of a total that `shareOut` could share out. Reads every key: ask for it when it is to be shown. */
export function shareDetail(total: bigint, keys: Column, index: number): ShareDetail {
  const { wholes, remainders, keySum, denominator, unitsLeft } = shareWorkings(total < 0n ? -total : total, keys);
  const whole = wholes[index];
  const own = remainders[index];
  if (whole === undefined || own === undefined) throw new Error(`No key number ${String(index)} to explain`);
  const ahead = remainders.filter((other, i) => other > own || (other === own && i < index)).length;
  return {
    whole,
    remainder: keySum === 0n ? ZERO : fraction(own, keySum),
    rank: ahead + 1,
    unitsLeft,
    keySum: fraction(keySum, denominator),
  };
}
