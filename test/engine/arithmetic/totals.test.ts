import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { fractionAt } from "../../../engine/arithmetic/columnElement.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import { addFractions } from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction, ZERO } from "../../../engine/arithmetic/fractionOf.js";
import { spread } from "../../../engine/arithmetic/spread.js";
import { totalByGroup } from "../../../engine/arithmetic/totalByGroup.js";
import { totalOfColumn } from "../../../engine/arithmetic/totalOfColumn.js";
import { ratioColumnOf, safeColumnOf } from "./arbitraryColumns.js";
import { snapshot, valuesOf, written } from "./columnValues.js";

const LENGTH = 6;

/** Starts of groups that cover six elements; groups may be empty. */
const groups = fc
  .array(fc.integer({ min: 0, max: LENGTH }), { maxLength: 4 })
  .map((cuts) => Int32Array.of(0, ...cuts.sort((a, b) => a - b), LENGTH));

function sumOneByOne(column: Column, from: number, to: number): Fraction {
  let sum = ZERO;
  for (let i = from; i < to; i++) sum = addFractions(sum, fractionAt(column, i));
  return sum;
}

test("rows are added up to the group they lie in, and an empty group is 0", () => {
  const totals = totalByGroup(columnOf([fraction(1, 2), fraction(1, 3), fraction(5)]), Int32Array.of(0, 2, 2, 3));
  // 1/2 + 1/3 = 5/6; nothing; 5.
  expect(valuesOf(totals)).toEqual(["5/6", "0", "5"]);
});

test("group totals and the whole total are the same in float64, in bigint, and fraction by fraction", () => {
  fc.assert(
    fc.property(
      fc.oneof<fc.Arbitrary<Column>[]>(safeColumnOf(LENGTH), ratioColumnOf(LENGTH)),
      groups,
      (column, starts) => {
        const before = snapshot(column);
        const expected = Array.from(starts.subarray(1), (end, g) => written(sumOneByOne(column, starts[g] ?? 0, end)));
        expect(valuesOf(totalByGroup(column, starts))).toEqual(expected);
        expect(valuesOf(totalByGroup(asBig(column), starts))).toEqual(expected);
        expect(totalOfColumn(column)).toEqual(sumOneByOne(column, 0, LENGTH));
        expect(totalOfColumn(asBig(column))).toEqual(sumOneByOne(column, 0, LENGTH));
        expect(column).toEqual(before);
      },
    ),
    { numRuns: 500 },
  );
});

test("a total that passes 2^53 is exact", () => {
  // Three times 2^53 − 1 is 27021597764222973, an odd number above 2^54 that no double holds.
  const column = wholeColumn([2 ** 53 - 1, 2 ** 53 - 1, 2 ** 53 - 1]);
  expect(written(totalOfColumn(column))).toBe("27021597764222973");
  expect(valuesOf(totalByGroup(column, Int32Array.of(0, 3)))).toEqual(["27021597764222973"]);
});

test("partial sums that pass 2^53 before they fall back again are exact", () => {
  const column = wholeColumn([2 ** 53 - 1, 2, -(2 ** 53 - 1), 1]);
  expect(written(totalOfColumn(column))).toBe("3");
  expect(valuesOf(totalByGroup(column, Int32Array.of(0, 4)))).toEqual(["3"]);
});

test("groups that do not cover the column are our fault, and so is a quantity of the whole model", () => {
  const column = wholeColumn([1, 2, 3]);
  for (const starts of [[0, 2], [1, 3], [0, 4], [0, 2, 1, 3], []]) {
    expect(() => totalByGroup(column, Int32Array.from(starts))).toThrow("do not cover");
  }
  expect(() => totalByGroup(constantColumn(fraction(5)), Int32Array.of(0, 2, 3))).toThrow("do not cover");
});

test("a single row in a single group is no quantity of the whole model", () => {
  expect(valuesOf(totalByGroup(wholeColumn([7]), Int32Array.of(0, 1)))).toEqual(["7"]);
});

test("a school's value is spread to its rows", () => {
  expect(valuesOf(spread(wholeColumn([10, 20]), Int32Array.of(0, 0, 1, 0)))).toEqual(["10", "10", "20", "10"]);
  expect(valuesOf(spread(constantColumn(fraction(1, 2)), Int32Array.of(0, 5)))).toEqual(["1/2", "1/2"]);
  expect(valuesOf(spread(wholeColumn([10, 20]), new Int32Array(0)))).toEqual([]);
});

test("spreading is the same for every kind of column", () => {
  const parents = fc.array(fc.integer({ min: 0, max: LENGTH - 1 }), { maxLength: 9 });
  fc.assert(
    fc.property(
      fc.oneof<fc.Arbitrary<Column>[]>(safeColumnOf(LENGTH), ratioColumnOf(LENGTH)),
      parents,
      (column, parentOf) => {
        const expected = parentOf.map((parent) => written(fractionAt(column, parent)));
        expect(valuesOf(spread(column, Int32Array.from(parentOf)))).toEqual(expected);
        expect(valuesOf(spread(asBig(column), Int32Array.from(parentOf)))).toEqual(expected);
      },
    ),
  );
});

test("a parent outside the column is our fault", () => {
  expect(() => spread(wholeColumn([1, 2]), Int32Array.of(0, 2))).toThrow("No parent 2");
  expect(() => spread(wholeColumn([1, 2]), Int32Array.of(-1))).toThrow("No parent -1");
});
