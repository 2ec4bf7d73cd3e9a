import { decimalText, exactDecimalText } from "../../../engine/arithmetic/decimalText.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";

test("an amount is written with exactly the decimals asked for, rounded half away from zero", () => {
  expect(decimalText(fraction(5, 2), 0)).toBe("3");
  expect(decimalText(fraction(-5, 2), 0)).toBe("-3");
  expect(decimalText(fraction(22501, 2), 2)).toBe("11250.50");
  expect(decimalText(fraction(2, 3), 2)).toBe("0.67");
  expect(decimalText(fraction(-1, 200), 2)).toBe("-0.01");
  expect(decimalText(fraction(7), 3)).toBe("7.000");
});

test("minus zero is never written", () => {
  expect(decimalText(fraction(-1, 3), 0)).toBe("0");
  expect(decimalText(fraction(-1, 1000), 2)).toBe("0.00");
});

test("negative decimals write tens and thousands", () => {
  expect(decimalText(fraction(1_234_500), -3)).toBe("1235000");
  expect(decimalText(fraction(-4), -1)).toBe("0");
});

test("a quantity is written with as many decimals as it has, and no more than asked for", () => {
  expect(exactDecimalText(fraction(12), 9)).toBe("12");
  expect(exactDecimalText(fraction(5, 2), 9)).toBe("2.5");
  expect(exactDecimalText(fraction(-1, 8), 9)).toBe("-0.125");
  expect(exactDecimalText(fraction(2, 3), 9)).toBe("0.666666667");
  expect(exactDecimalText(fraction(1, 8), 2)).toBe("0.13");
  expect(exactDecimalText(fraction(1, 8), 0)).toBe("0");
});

test("a rounded quantity keeps its zeros, so that it does not pass for an exact one", () => {
  // 0.19999 to three decimals is 0.200.
  expect(exactDecimalText(fraction(19_999, 100_000), 3)).toBe("0.200");
});
