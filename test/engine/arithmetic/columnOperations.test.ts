import fc from "fast-check";
import { addColumns, subtractColumns } from "../../../engine/arithmetic/addColumns.js";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { commonLength, fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import { constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  subtractFractions,
} from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { largerOf } from "../../../engine/arithmetic/largerOf.js";
import { safeColumn } from "../../../engine/arithmetic/safeColumn.js";
import { smallerOf } from "../../../engine/arithmetic/smallerOf.js";
import { timesColumns } from "../../../engine/arithmetic/timesColumns.js";
import { ratioPair, safePair } from "./arbitraryColumns.js";
import { snapshot, valuesOf, written } from "./columnValues.js";

const operations = [
  { name: "a + b", columns: addColumns, fractions: addFractions },
  { name: "a − b", columns: subtractColumns, fractions: subtractFractions },
  { name: "a × b", columns: timesColumns, fractions: multiplyFractions },
  {
    name: "the smaller",
    columns: smallerOf,
    fractions: (a: Fraction, b: Fraction) => (compareFractions(a, b) < 0 ? a : b),
  },
  {
    name: "the larger",
    columns: largerOf,
    fractions: (a: Fraction, b: Fraction) => (compareFractions(a, b) > 0 ? a : b),
  },
];

function oneByOne(a: Column, b: Column, operation: (a: Fraction, b: Fraction) => Fraction): string[] {
  const length = commonLength(lengthOf(a), lengthOf(b));
  return Array.from({ length }, (_, i) => written(operation(fractionAt(a, i), fractionAt(b, i))));
}

describe.each(operations)("$name", ({ columns, fractions }) => {
  test("is the same in float64, in bigint, mixed, and fraction by fraction, and changes no operand", () => {
    fc.assert(
      fc.property(safePair, ([a, b]) => {
        const before = snapshot(a);
        const beforeB = snapshot(b);
        const expected = oneByOne(a, b, fractions);
        expect(valuesOf(columns(a, b))).toEqual(expected);
        expect(valuesOf(columns(asBig(a), asBig(b)))).toEqual(expected);
        expect(valuesOf(columns(a, asBig(b)))).toEqual(expected);
        expect(valuesOf(columns(asBig(a), b))).toEqual(expected);
        expect([a, b]).toEqual([before, beforeB]);
      }),
      { numRuns: 500 },
    );
  });

  test("is the same where an operand has a denominator per element", () => {
    fc.assert(
      fc.property(ratioPair, ([a, b]) => {
        expect(valuesOf(columns(a, b))).toEqual(oneByOne(a, b, fractions));
        expect(valuesOf(columns(b, a))).toEqual(oneByOne(b, a, fractions));
        expect(valuesOf(columns(a, asBig(b)))).toEqual(oneByOne(a, b, fractions));
      }),
    );
  });

  test("refuses columns of different lengths", () => {
    expect(() => columns(wholeColumn([1, 2]), wholeColumn([1, 2, 3]))).toThrow("do not meet");
  });
});

test("a rate per pupil times pupils stays safe, and a rate for all meets every school", () => {
  // 11.250,50 kr × 27, 29 and 0 pupils = 303.763,50, 326.264,50 and 0.
  const amounts = timesColumns(constantColumn(fraction(22_501, 2)), wholeColumn([27, 29, 0]));
  expect(amounts.kind).toBe("safe");
  expect(valuesOf(amounts)).toEqual(["607527/2", "652529/2", "0"]);
});

test("a bound that is too loose is read off the numbers before bigint is taken", () => {
  const loose = safeColumn(Float64Array.of(3, 4), 1, Number.MAX_SAFE_INTEGER);
  expect(addColumns(loose, loose).kind).toBe("safe");
  expect(timesColumns(loose, loose).kind).toBe("safe");
});

test("what two factors share is divided out before bigint is taken", () => {
  // 5 × 10^15 / 1 times 7 / 10^15 = 35: the products alone would pass 2^53.
  const product = timesColumns(wholeColumn([5e15, 1e15]), constantColumn(fraction(7n, 10n ** 15n)));
  expect(product.kind).toBe("safe");
  expect(valuesOf(product)).toEqual(["35", "7"]);
});

test("a result of exactly 2^53 goes to bigint, one less does not", () => {
  const half = wholeColumn([2 ** 52]);
  expect(addColumns(half, half).kind).toBe("big");
  expect(valuesOf(addColumns(half, half))).toEqual(["9007199254740992"]);
  expect(addColumns(half, wholeColumn([2 ** 52 - 1])).kind).toBe("safe");
  // 2^53 − 1 + 2 would be rounded to 2^53 in float64.
  expect(valuesOf(addColumns(wholeColumn([2 ** 53 - 1]), wholeColumn([2])))).toEqual(["9007199254740993"]);
});
