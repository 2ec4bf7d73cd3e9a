import { fraction, ONE, ZERO } from "../../../engine/arithmetic/fractionOf.js";

test("a fraction is kept in lowest terms with a positive denominator", () => {
  // 6/8 = 3/4; 6/-8 = -3/4; 0/-5 = 0/1.
  expect(fraction(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
  expect(fraction(6n, -8n)).toEqual({ numerator: -3n, denominator: 4n });
  expect(fraction(-6, -8)).toEqual({ numerator: 3n, denominator: 4n });
  expect(fraction(0, -5)).toEqual(ZERO);
  expect(fraction(7, 7)).toEqual(ONE);
  expect(fraction(12)).toEqual({ numerator: 12n, denominator: 1n });
});

test("a denominator of 0 is refused", () => {
  expect(() => fraction(1, 0)).toThrow("denominator 0");
});

test("a number that is not whole, or too large to say which whole number it is, is refused", () => {
  for (const number of [0.5, NaN, Infinity, 2 ** 53]) {
    expect(() => fraction(number)).toThrow("whole numbers");
    expect(() => fraction(1, number)).toThrow("whole numbers");
  }
});
