import fc from "fast-check";
import {
  addFractions,
  compareFractions,
  divideFractions,
  isWhole,
  isZero,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
} from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction, ONE, ZERO } from "../../../engine/arithmetic/fractionOf.js";
import { denominator, wholeNumber } from "./arbitraryColumns.js";

test("seven twelfths and five twelfths are a whole year", () => {
  expect(addFractions(fraction(7, 12), fraction(5, 12))).toEqual(ONE);
});

test("fractions are added, subtracted, multiplied and divided exactly", () => {
  // 1/3 + 1/6 = 2/6 + 1/6 = 1/2; 1/3 − 1/2 = −1/6; 2/3 × 9/4 = 18/12 = 3/2; 2/3 ÷ −4/9 = −18/12 = −3/2.
  expect(addFractions(fraction(1, 3), fraction(1, 6))).toEqual(fraction(1, 2));
  expect(subtractFractions(fraction(1, 3), fraction(1, 2))).toEqual(fraction(-1, 6));
  expect(multiplyFractions(fraction(2, 3), fraction(9, 4))).toEqual(fraction(3, 2));
  expect(divideFractions(fraction(2, 3), fraction(-4, 9))).toEqual(fraction(-3, 2));
});

test("dividing by 0 is refused", () => {
  expect(() => divideFractions(ONE, ZERO)).toThrow("denominator 0");
});

test("fractions are compared by value", () => {
  // 2/3 = 0.666… lies below 0.67 and above 0.66.
  expect(compareFractions(fraction(2, 3), fraction(67, 100))).toBe(-1);
  expect(compareFractions(fraction(2, 3), fraction(66, 100))).toBe(1);
  expect(compareFractions(fraction(2, 4), fraction(1, 2))).toBe(0);
  expect(compareFractions(fraction(-1, 2), fraction(-1, 3))).toBe(-1);
});

test("whole, zero and sign are told", () => {
  expect([isWhole(fraction(4, 2)), isWhole(fraction(1, 2))]).toEqual([true, false]);
  expect([isZero(fraction(0, 9)), isZero(fraction(1, 9))]).toEqual([true, false]);
  expect([sign(fraction(-1, 9)), sign(ZERO), sign(fraction(1, 9))]).toEqual([-1, 0, 1]);
});

test("adding and taking away again changes nothing, and nor does multiplying and dividing", () => {
  const anyFraction = fc.tuple(wholeNumber, denominator).map(([above, below]) => fraction(above, below));
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
      expect(addFractions(a, negate(a))).toEqual(ZERO);
      if (!isZero(b)) expect(divideFractions(multiplyFractions(a, b), b)).toEqual(a);
    }),
  );
});
