import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { readDecimal } from "../../../engine/arithmetic/readDecimal.js";

test("a plain decimal is read exactly, however many digits it has", () => {
  expect(readDecimal("12")).toEqual(fraction(12));
  expect(readDecimal("-0.25")).toEqual(fraction(-1, 4));
  expect(readDecimal("007.50")).toEqual(fraction(15, 2));
  expect(readDecimal("-0")).toEqual(fraction(0));
  // 0.30000000000000000004 is 30000000000000000004 / 10^20.
  expect(readDecimal("0.30000000000000000004")).toEqual(fraction(30000000000000000004n, 10n ** 20n));
  expect(readDecimal("123456789012345678.01")).toEqual(fraction(12345678901234567801n, 100n));
});

test.each([
  "1e400",
  "1E3",
  "",
  " 1",
  "1 ",
  "+1",
  "1,5",
  ".5",
  "5.",
  "1.2.3",
  "--1",
  "1.000,00",
  "0x10",
  "Infinity",
  "NaN",
  "½",
])("%p is not a plain decimal", (text) => {
  expect(readDecimal(text)).toBeNull();
});
