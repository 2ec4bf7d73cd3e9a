import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { commonLength, fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import type { ColumnResult } from "../../../engine/arithmetic/columnResult.js";
import { divideColumns } from "../../../engine/arithmetic/divideColumns.js";
import { divideFractions, isZero } from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { roundColumn } from "../../../engine/arithmetic/roundColumn.js";
import { roundFraction } from "../../../engine/arithmetic/roundFraction.js";
import { roundQuotient } from "../../../engine/arithmetic/roundQuotient.js";
import { ratioPair, safePair } from "./arbitraryColumns.js";
import { snapshot, valuesOf, written } from "./columnValues.js";

/** Those in use, and those that leave 2^53 with the denominators in use. */
const decimals = fc.oneof(fc.integer({ min: -4, max: 6 }), fc.integer({ min: -17, max: 17 }));
const mode = fc.constantFrom("half", "up", "down");
const outcome = (result: ColumnResult): unknown => (result.ok ? valuesOf(result.column) : result);

/** What a division gives fraction by fraction, each quotient passed on to `then`. */
function dividedOneByOne(a: Column, b: Column, then = (x: ReturnType<typeof fraction>) => x): unknown {
  const indices = Array.from({ length: commonLength(lengthOf(a), lengthOf(b)) }, (_, i) => i);
  const index = indices.find((i) => isZero(fractionAt(b, i)));
  if (index !== undefined) return { ok: false, index };
  return indices.map((i) => written(then(divideFractions(fractionAt(a, i), fractionAt(b, i)))));
}

test("28 pupils under a cap of 28 are one class, 29 are two, and none are none", () => {
  const classes = roundQuotient(wholeColumn([28, 29, 0, 56, 57]), constantColumn(fraction(28)), 0, "up");
  expect(classes).toEqual({ ok: true, column: wholeColumn([1, 2, 0, 2, 3]) });
});

test("every row may have a cap of its own", () => {
  // 53 / 26 = 2.04, so 3; 53 / 28 = 1.89, so 2.
  const classes = roundQuotient(wholeColumn([53, 53]), wholeColumn([26, 28]), 0, "up");
  expect(classes).toEqual({ ok: true, column: wholeColumn([3, 2]) });
});

test("kr per pupil keeps the decimals it declares", () => {
  // 1.000.000 / 300 = 3.333,333…; 2.000.000 / 300 = 6.666,666…; −2.000.000 / 300 the same below 0.
  const perPupil = roundQuotient(
    wholeColumn([1_000_000, 2_000_000, -2_000_000]),
    constantColumn(fraction(300)),
    2,
    "half",
  );
  expect(outcome(perPupil)).toEqual(["333333/100", "666667/100", "-666667/100"]);
});

test("the first divisor of 0 is pointed at", () => {
  expect(roundQuotient(wholeColumn([1, 2, 3]), wholeColumn([4, 0, 0]), 0, "half")).toEqual({ ok: false, index: 1 });
  expect(divideColumns(wholeColumn([1, 2, 3]), wholeColumn([4, 0, 0]))).toEqual({ ok: false, index: 1 });
  expect(divideColumns(wholeColumn([1, 2, 3]), constantColumn(fraction(0)))).toEqual({ ok: false, index: 0 });
  expect(roundQuotient(wholeColumn([1, 2]), asBig(wholeColumn([4, 0])), 0, "half")).toEqual({ ok: false, index: 1 });
});

test("a half is rounded away from zero on both sides of it", () => {
  const halves = columnOf([fraction(1, 2), fraction(-1, 2), fraction(5, 2), fraction(-5, 2), fraction(-249, 100)]);
  expect(valuesOf(roundColumn(halves, 0, "half"))).toEqual(["1", "-1", "3", "-3", "-2"]);
});

test("amounts are rounded to tens and thousands", () => {
  const amounts = wholeColumn([1_234_567, 1_234_500, -1_234_500, 4]);
  expect(valuesOf(roundColumn(amounts, -1, "half"))).toEqual(["1234570", "1234500", "-1234500", "0"]);
  expect(valuesOf(roundColumn(amounts, -3, "half"))).toEqual(["1235000", "1235000", "-1235000", "0"]);
  expect(valuesOf(roundColumn(amounts, -3, "up"))).toEqual(["1235000", "1235000", "-1234000", "1000"]);
  expect(valuesOf(roundColumn(amounts, -3, "down"))).toEqual(["1234000", "1234000", "-1235000", "0"]);
});

test("seven and five twelfths of a class amount are rounded once, at the end", () => {
  // 450.000 × (2 × 7 + 1 × 5) / 12 = 450.000 × 19 / 12 = 712.500.
  expect(outcome(roundQuotient(wholeColumn([450_000 * 19]), constantColumn(fraction(12)), 0, "half"))).toEqual([
    "712500",
  ]);
});

test("a rounded quotient is the same in float64, in bigint, mixed, and fraction by fraction", () => {
  fc.assert(
    fc.property(safePair, decimals, mode, ([a, b], places, towards) => {
      const before = [snapshot(a), snapshot(b)];
      const expected = dividedOneByOne(a, b, (x) => roundFraction(x, places, towards));
      expect(outcome(roundQuotient(a, b, places, towards))).toEqual(expected);
      expect(outcome(roundQuotient(asBig(a), asBig(b), places, towards))).toEqual(expected);
      expect(outcome(roundQuotient(a, asBig(b), places, towards))).toEqual(expected);
      expect([a, b]).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test("rounding a column is rounding each of its fractions", () => {
  fc.assert(
    fc.property(
      fc.oneof<fc.Arbitrary<[Column, Column]>[]>(safePair, ratioPair),
      decimals,
      mode,
      ([column], places, towards) => {
        const expected = Array.from({ length: lengthOf(column) }, (_, i) =>
          written(roundFraction(fractionAt(column, i), places, towards)),
        );
        expect(valuesOf(roundColumn(column, places, towards))).toEqual(expected);
        if (column.kind === "safe") expect(valuesOf(roundColumn(asBig(column), places, towards))).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("a column that was divided by a column is rounded to the same as the fused division", () => {
  fc.assert(
    fc.property(safePair, decimals, mode, ([a, b], places, towards) => {
      const quotient = divideColumns(a, b);
      const rounded = roundQuotient(a, b, places, towards);
      expect(quotient.ok).toBe(rounded.ok);
      if (quotient.ok && rounded.ok) {
        expect(valuesOf(roundColumn(quotient.column, places, towards))).toEqual(valuesOf(rounded.column));
      }
    }),
  );
});

test("an exact division is the same in float64, in bigint, with ratios, and fraction by fraction", () => {
  fc.assert(
    fc.property(safePair, ratioPair, ([a, b], [ratio, other]) => {
      expect(outcome(divideColumns(a, b))).toEqual(dividedOneByOne(a, b));
      expect(outcome(divideColumns(asBig(a), asBig(b)))).toEqual(dividedOneByOne(a, b));
      expect(outcome(divideColumns(ratio, other))).toEqual(dividedOneByOne(ratio, other));
      expect(outcome(divideColumns(other, ratio))).toEqual(dividedOneByOne(other, ratio));
    }),
    { numRuns: 500 },
  );
});

test("dividing by one quantity keeps one denominator, dividing by a column gives each its own", () => {
  const byOne = divideColumns(wholeColumn([7, 5]), constantColumn(fraction(12)));
  const byEach = divideColumns(wholeColumn([7, 5]), wholeColumn([12, 11]));
  expect(byOne.ok && byOne.column.kind).toBe("safe");
  expect(byEach.ok && byEach.column.kind).toBe("ratio");
});
