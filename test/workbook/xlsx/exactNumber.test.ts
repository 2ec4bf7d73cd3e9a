import { exactNumber } from "../../../workbook/xlsx/write/exactNumber.js";

describe("A decimal is written as a number as long as Excel holds all its digits", () => {
  test.each([
    ["0", 0],
    ["-1250000.50", -1250000.5],
    ["0.30", 0.3],
    ["123456789012345", 123456789012345],
    ["0.000000123456789012345", 1.23456789012345e-7],
    // Zeros at the ends are no digits: 123 followed by 20 zeros has three.
    ["12300000000000000000000", 1.23e22],
  ])("%p", (decimal, number) => {
    expect(exactNumber(decimal)).toBe(number);
  });

  test.each(["1234567890123456", "-0.1234567890123456", "1000000000000000.1"])(
    "%p has 16 digits, or more",
    (decimal) => {
      expect(exactNumber(decimal)).toBeNull();
    },
  );

  test.each(["", "1,5", "1e3", "abc", " 1", "1.", "NaN", "--1"])("%p is no decimal, which is our fault", (decimal) => {
    expect(() => exactNumber(decimal)).toThrow();
  });
});
