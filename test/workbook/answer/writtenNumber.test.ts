import { fraction } from "../../../engine/index.js";
import { decimalsOf, numberOf, typedNumber } from "../../../workbook/answer/writtenNumber.js";

test.each([
  ["1250", fraction(1250), 0],
  ["1.250", fraction(1250), 0],
  ["1.250.000", fraction(1_250_000), 0],
  ["1.250,50", fraction(2501, 2), 2],
  ["1250,5", fraction(2501, 2), 1],
  ["1250.5", fraction(2501, 2), 1],
  ["12,0", fraction(12), 1],
  ["0.25", fraction(1, 4), 2],
  ["0.250", fraction(1, 4), 3],
])("“%s” is read as it is meant in Danish, with its decimals", (written, value, decimals) => {
  expect(numberOf(written)).toEqual(value);
  expect(decimalsOf(written)).toBe(decimals);
});

test.each([
  ["1,250", fraction(1250), 0],
  ["1,250.50", fraction(2501, 2), 2],
  ["0.25", fraction(1, 4), 2],
])("“%s” is read as it is meant in English", (typed, value, decimals) => {
  expect(typedNumber(typed, "en")).toEqual(value);
  expect(decimalsOf(typed, "en")).toBe(decimals);
});

test.each(["", "1,2,3", "12 kr", "0,250,5", "et"])("“%s” is no number", (written) => {
  expect(numberOf(written)).toBeNull();
});
