import fc from "fast-check";
import { columnOf, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { fractionAt } from "../../../engine/arithmetic/columnElement.js";
import { fraction, ZERO } from "../../../engine/arithmetic/fractionOf.js";
import { shareDetail } from "../../../engine/arithmetic/shareDetail.js";
import { shareOut } from "../../../engine/arithmetic/shareOut.js";

test("a share is told as whole units, a remainder and its number", () => {
  // 10 by 3, 2, 1 of 6: 5; 3 and 1/3; 1 and 2/3. One is left over, so only number 1 gets one more.
  const keys = wholeColumn([3, 2, 1]);
  const common = { unitsLeft: 1n, keySum: fraction(6) };
  expect(shareDetail(10n, keys, 0)).toEqual({ whole: 5n, remainder: ZERO, rank: 3, ...common });
  expect(shareDetail(10n, keys, 1)).toEqual({ whole: 3n, remainder: fraction(1, 3), rank: 2, ...common });
  expect(shareDetail(10n, keys, 2)).toEqual({ whole: 1n, remainder: fraction(2, 3), rank: 1, ...common });
});

test("equal remainders are numbered in the order of the schools", () => {
  // 100 by three equal keys: 33 and 1/3 each, one left over.
  const ranks = [0, 1, 2].map((index) => shareDetail(100n, wholeColumn([7, 7, 7]), index).rank);
  expect(ranks).toEqual([1, 2, 3]);
});

test("a negative total is told as its mirror image", () => {
  expect(shareDetail(-10n, wholeColumn([3, 2, 1]), 2)).toEqual(shareDetail(10n, wholeColumn([3, 2, 1]), 2));
});

test("the key sum is in the keys' own unit", () => {
  // 1/2 + 1 + 3/2 = 3; 10 × (1/2) / 3 = 1 and 2/3.
  const keys = columnOf([fraction(1, 2), fraction(1), fraction(3, 2)]);
  expect(shareDetail(10n, keys, 0)).toEqual({
    whole: 1n,
    remainder: fraction(2, 3),
    rank: 1,
    unitsLeft: 1n,
    keySum: fraction(3),
  });
});

test("nothing shared out by no keys leaves nothing over", () => {
  const nothing = { whole: 0n, remainder: ZERO, rank: 2, unitsLeft: 0n, keySum: ZERO };
  expect(shareDetail(0n, wholeColumn([0, 0]), 1)).toEqual(nothing);
});

test("a school that has no key cannot be explained", () => {
  expect(() => shareDetail(10n, wholeColumn([1]), 1)).toThrow("No key number 1");
});

test("whole units, plus one up to the number of units left, are the share", () => {
  const keyLists = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), keyLists, (total, keyList) => {
      fc.pre(keyList.some((key) => key > 0));
      const keys = wholeColumn(keyList);
      const result = shareOut(BigInt(total), keys);
      keyList.forEach((_, index) => {
        const { whole, rank, unitsLeft } = shareDetail(BigInt(total), keys, index);
        const size = whole + (BigInt(rank) <= unitsLeft ? 1n : 0n);
        expect(result.ok && fractionAt(result.shares, index)).toEqual(fraction(total < 0 ? -size : size));
      });
    }),
  );
});
