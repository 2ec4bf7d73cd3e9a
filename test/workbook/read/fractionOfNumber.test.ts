import fc from "fast-check";
import { decimalText } from "../../../engine/arithmetic/decimalText.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { fractionOfNumber } from "../../../workbook/read/fractionOfNumber.js";

test("a double is the decimal that was typed, not its binary neighbour", () => {
  expect(fractionOfNumber(1.0834)).toEqual(fraction(10834, 10000));
  expect(fractionOfNumber(0.1)).toEqual(fraction(1, 10));
  expect(fractionOfNumber(11250.5)).toEqual(fraction(22501, 2));
  expect(fractionOfNumber(-27)).toEqual(fraction(-27));
  expect(fractionOfNumber(-0)).toEqual(fraction(0));
});

test("doubles that print with an exponent are read too", () => {
  expect(fractionOfNumber(1e21)).toEqual(fraction(10n ** 21n));
  expect(fractionOfNumber(-2.5e22)).toEqual(fraction(-25n * 10n ** 21n));
  expect(fractionOfNumber(1.5e-7)).toEqual(fraction(15n, 10n ** 8n));
  expect(fractionOfNumber(5e-324)).toEqual(fraction(5n, 10n ** 324n));
});

test("a number that is not finite is refused", () => {
  for (const value of [NaN, Infinity, -Infinity]) expect(() => fractionOfNumber(value)).toThrow("finite");
});

test("the fraction of any double, written out, is read as that double again", () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
      // The smallest double, 5e-324, has 324 decimals and at most 17 digits.
      expect(Number(decimalText(fractionOfNumber(value), 345))).toBe(value + 0);
    }),
  );
});
