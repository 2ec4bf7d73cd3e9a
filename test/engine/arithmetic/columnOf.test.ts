import fc from "fast-check";
import { fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { denominator, wholeNumber } from "./arbitraryColumns.js";
import { valuesOf, written } from "./columnValues.js";

test("fractions become numerators over their common denominator", () => {
  // 1/2, 2/3 and 5 over 6: 3, 4 and 30.
  expect(columnOf([fraction(1, 2), fraction(2, 3), fraction(5)])).toEqual({
    kind: "safe",
    numerators: Float64Array.of(3, 4, 30),
    denominator: 6,
    bound: 30,
  });
});

test("a column that does not fit below 2^53 is big", () => {
  const column = columnOf([fraction(2n ** 53n), fraction(1n, 3n)]);
  expect(column.kind).toBe("big");
  expect(valuesOf(column)).toEqual(["9007199254740992", "1/3"]);
});

test("the largest whole number a safe column holds is 2^53 − 1", () => {
  expect(columnOf([fraction(2n ** 53n - 1n)]).kind).toBe("safe");
  expect(columnOf([fraction(2n ** 53n)]).kind).toBe("big");
  expect(columnOf([fraction(1n, 2n ** 53n - 1n)]).kind).toBe("safe");
  expect(columnOf([fraction(1n, 2n ** 53n)]).kind).toBe("big");
});

test("no fractions make an empty column", () => {
  expect(lengthOf(columnOf([]))).toBe(0);
});

test("every fraction is read back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wholeNumber, denominator), { maxLength: 6 }), (pairs) => {
      const fractions = pairs.map(([above, below]) => fraction(above, below));
      expect(valuesOf(columnOf(fractions))).toEqual(fractions.map(written));
    }),
  );
});

test("a constant has length 1 and gives its value at any index", () => {
  const column = constantColumn(fraction(5, 12));
  expect(lengthOf(column)).toBe(1);
  expect(fractionAt(column, 0)).toEqual(fraction(5, 12));
  expect(fractionAt(column, 470_000)).toEqual(fraction(5, 12));
});

test("whole numbers are taken as they are, and copied", () => {
  const given = Float64Array.of(27, -0, -3);
  const column = wholeColumn(given);
  given[0] = 99;
  expect(column).toEqual({ kind: "safe", numerators: Float64Array.of(27, 0, -3), denominator: 1, bound: 27 });
  expect(wholeColumn([1, 2]).numerators).toEqual(Float64Array.of(1, 2));
});

test("half a pupil, no number and a number beyond 2^53 are refused", () => {
  for (const value of [27.5, NaN, Infinity, 2 ** 53]) expect(() => wholeColumn([1, value])).toThrow("whole number");
});

test("an element beyond the column is our fault", () => {
  expect(() => fractionAt(wholeColumn([1, 2]), 2)).toThrow("No element 2");
});
