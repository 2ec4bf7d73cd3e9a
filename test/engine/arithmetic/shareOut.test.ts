import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { columnOf, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { LARGEST, safeColumn } from "../../../engine/arithmetic/safeColumn.js";
import { shareOut } from "../../../engine/arithmetic/shareOut.js";
import { shareOutExactly, type ShareOut } from "../../../engine/arithmetic/shareOutExactly.js";
import { snapshot, valuesOf } from "./columnValues.js";

const sharesOf = (result: ShareOut): unknown => (result.ok ? valuesOf(result.shares) : result);

describe("worked out by hand", () => {
  test("100 kr to three equal schools are 34, 33 and 33", () => {
    // 100 / 3 = 33 and a remainder of 1/3 for each; the 1 kr left over goes to the first of the equal remainders.
    expect(sharesOf(shareOut(100n, wholeColumn([7, 7, 7])))).toEqual(["34", "33", "33"]);
  });

  test("the krone left over goes to the largest remainder, wherever it stands", () => {
    // 10 by 3, 2, 1 of 6: 5; 3 and 2/6; 1 and 4/6. One is left over: the third gets it.
    expect(sharesOf(shareOut(10n, wholeColumn([3, 2, 1])))).toEqual(["5", "3", "2"]);
  });

  test("a negative pool is the mirror image of the positive one", () => {
    expect(sharesOf(shareOut(-100n, wholeColumn([7, 7, 7])))).toEqual(["-34", "-33", "-33"]);
    expect(sharesOf(shareOut(-10n, wholeColumn([3, 2, 1])))).toEqual(["-5", "-3", "-2"]);
  });

  test("a school with the key 0 gets nothing", () => {
    // 5 by 0, 1, 1: 2 and 1/2 each, one left over, to the first of the two.
    expect(sharesOf(shareOut(5n, wholeColumn([0, 1, 1])))).toEqual(["0", "3", "2"]);
  });

  test("keys with decimals share as their values do", () => {
    // 0,4 and 0,6 of 1.001: 400,4 and 600,6; the one left over goes to the second.
    expect(sharesOf(shareOut(1001n, columnOf([fraction(4, 10), fraction(6, 10)])))).toEqual(["400", "601"]);
  });

  test("keys with a denominator each share as their values do", () => {
    // 1/3 and 1/6: two to one. 100 gives 66 and 2/3, 33 and 1/3.
    const keys: Column = { kind: "ratio", numerators: [1n, 1n], denominators: [3n, 6n] };
    expect(sharesOf(shareOut(100n, keys))).toEqual(["67", "33"]);
  });

  test("a total of 0 gives every school 0, also where all keys are 0", () => {
    expect(sharesOf(shareOut(0n, wholeColumn([3, 0, 1])))).toEqual(["0", "0", "0"]);
    expect(sharesOf(shareOut(0n, wholeColumn([0, 0])))).toEqual(["0", "0"]);
    expect(sharesOf(shareOut(0n, wholeColumn([])))).toEqual([]);
  });

  test("a total without a key above 0 cannot be shared out", () => {
    expect(shareOut(1n, wholeColumn([0, 0]))).toEqual({ ok: false, reason: "noKeys" });
    expect(shareOut(-1n, wholeColumn([]))).toEqual({ ok: false, reason: "noKeys" });
  });

  test("the first negative key is pointed at, also where the total is 0", () => {
    const expected = { ok: false, reason: "negativeKey", index: 1 };
    expect(shareOut(5n, wholeColumn([1, -1, -2]))).toEqual(expected);
    expect(shareOut(0n, wholeColumn([0, -1]))).toEqual(expected);
    expect(shareOut(5n, asBig(wholeColumn([1, -1, -2])))).toEqual(expected);
  });

  test("totals and keys beyond 2^53 are shared exactly", () => {
    // 2^60 + 1 by 1 and 1: 2^59 each and one left over.
    expect(sharesOf(shareOut(2n ** 60n + 1n, wholeColumn([1, 1])))).toEqual([
      "576460752303423489",
      "576460752303423488",
    ]);
    // Three keys of 2^53 − 1 are equal keys, and so share 100 as 34, 33 and 33.
    expect(sharesOf(shareOut(100n, wholeColumn([LARGEST, LARGEST, LARGEST])))).toEqual(["34", "33", "33"]);
  });
});

/** Keys of all the kinds that have gone wrong somewhere: ties, round numbers, zeros, elevmåneder, and huge ones. */
const keyKinds = [
  fc.constantFrom(0, 1),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 5 }).map((n) => n * 1_000_000),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 25),
  fc.integer({ min: 0, max: 12_000 }),
  fc.integer({ min: 0, max: 900_000_000 }),
  fc.integer({ min: 0, max: 2 ** 44 }),
  fc.maxSafeNat(),
] as const;
const keyLists = fc.oneof(...keyKinds.map((kind) => fc.array(kind, { minLength: 1, maxLength: 40 })));

/** Round pools on purpose: only they give equal remainders that float64 would take for different ones. */
const totals = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -999, max: 999 }).map((n) => n * 1000),
  fc.integer({ min: -99, max: 99 }).map((n) => n * 500_000),
  fc.maxSafeInteger(),
  fc.constantFrom(LARGEST, -LARGEST),
);

test("sharing out in float64 is sharing out in bigint, on 5,000 pools made to go wrong", () => {
  fc.assert(
    fc.property(totals, keyLists, fc.constantFrom(1, 100, 7), (total, keys, denominator) => {
      const column = safeColumn(Float64Array.from(keys), denominator, LARGEST);
      const before = snapshot(column);
      expect(sharesOf(shareOut(BigInt(total), column))).toEqual(sharesOf(shareOutExactly(BigInt(total), column)));
      expect(column).toEqual(before);
    }),
    { numRuns: 5_000 },
  );
});

test("totals beyond 2^53 and keys in bigint are shared as the reference shares them", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), keyLists, (total, keys) => {
      const expected = sharesOf(shareOutExactly(total, wholeColumn(keys)));
      expect(sharesOf(shareOut(total, wholeColumn(keys)))).toEqual(expected);
      expect(sharesOf(shareOut(total, asBig(wholeColumn(keys))))).toEqual(expected);
    }),
  );
});

test("what is shared out adds up to the total, and nobody is a whole unit from the exact share", () => {
  fc.assert(
    fc.property(totals, keyLists, (total, keys) => {
      fc.pre(keys.some((key) => key > 0));
      const result = shareOutExactly(BigInt(total), wholeColumn(keys));
      const shares = (sharesOf(result) as string[]).map(BigInt);
      const keySum = keys.reduce((sum, key) => sum + BigInt(key), 0n);
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(BigInt(total));
      keys.forEach((key, i) => {
        const distance = (shares[i] ?? 0n) * keySum - BigInt(total) * BigInt(key);
        if (distance >= keySum || distance <= -keySum) throw new Error(`Share ${String(i)} is a whole unit off`);
      });
    }),
    { numRuns: 1000 },
  );
});

test("a unit more never goes past a larger remainder, nor past an equal one that stands first", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 5000 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 }),
      (total, keys) => {
        const keySum = keys.reduce((sum, key) => sum + key, 0);
        fc.pre(keySum > 0);
        const shares = (sharesOf(shareOut(BigInt(total), wholeColumn(keys))) as string[]).map(Number);
        const isMore = keys.map((key, i) => (shares[i] ?? 0) > Math.floor((total * key) / keySum));
        const remainders = keys.map((key) => (total * key) % keySum);
        keys.forEach((_, i) => {
          keys.forEach((_, j) => {
            const goesFirst = (remainders[i] ?? 0) > (remainders[j] ?? 0) || (remainders[i] === remainders[j] && i < j);
            if (goesFirst && isMore[j] && !isMore[i]) throw new Error(`Key ${String(j)} went past key ${String(i)}`);
          });
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test("20,000 schools with many equal remainders are shared to the last krone", () => {
  // Keys 1, 2, 3, 1, 2, 3, …; the first two are left out of the last round of three.
  const keys = wholeColumn(Float64Array.from({ length: 20_000 }, (_, i) => (i % 3) + 1));
  expect(sharesOf(shareOut(5_003_617n, keys))).toEqual(sharesOf(shareOutExactly(5_003_617n, keys)));
});
