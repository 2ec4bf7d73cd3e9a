import { formatNumber } from "../../../workbook/text/formatNumber.js";

describe("A decimal as people write it", () => {
  it.each([
    ["1234567.89", "1.234.567,89", "1,234,567.89"],
    ["-1234567.89", "-1.234.567,89", "-1,234,567.89"],
    ["0", "0", "0"],
    ["999", "999", "999"],
    ["1000", "1.000", "1,000"],
    ["12345678901234567890", "12.345.678.901.234.567.890", "12,345,678,901,234,567,890"],
    ["0.1234567", "0,1234567", "0.1234567"],
    ["-0.50", "-0,50", "-0.50"],
  ])("%s is %s in Danish and %s in English", (decimal, danish, english) => {
    expect(formatNumber(decimal, "da")).toBe(danish);
    expect(formatNumber(decimal, "en")).toBe(english);
  });

  it.each(["", "1,5", "1e5", "1.", ".5", "+1", "1 000", "NaN"])('"%s" is refused: it is no plain decimal', (text) => {
    expect(() => formatNumber(text, "da")).toThrow();
  });
});
