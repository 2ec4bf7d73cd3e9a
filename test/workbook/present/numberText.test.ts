import { fraction } from "../../../engine/index.js";
import { fixedText, groupedText, isShownExactly, numberText } from "../../../workbook/present/numberText.js";

describe("numberText", () => {
  test("shows a number with the decimals it has, in the signs of the language", () => {
    expect(numberText(fraction(275637250, 100), "da")).toBe("2.756.372,5");
    expect(numberText(fraction(275637250, 100), "en")).toBe("2,756,372.5");
    expect(numberText(fraction(1000), "da")).toBe("1.000");
    expect(numberText(fraction(0), "da")).toBe("0");
  });

  test("shows at least two decimals where asked to, but none of a whole number", () => {
    expect(numberText(fraction(23, 2), "da", 2)).toBe("11,50");
    expect(numberText(fraction(11), "da", 2)).toBe("11");
    expect(numberText(fraction(11125, 1000), "da", 2)).toBe("11,125");
  });

  test("marks a number that has more than nine decimals, and rounds it to nine", () => {
    expect(numberText(fraction(1, 3), "da")).toBe("≈ 0,333333333");
    expect(numberText(fraction(-2, 3), "da")).toBe("≈ −0,666666667");
    expect(isShownExactly(fraction(1, 3))).toBe(false);
  });

  test("nine decimals are shown in full, without a mark", () => {
    expect(numberText(fraction(1, 1_000_000_000), "da")).toBe("0,000000001");
    expect(isShownExactly(fraction(1, 512))).toBe(true);
  });
});

describe("groupedText and fixedText", () => {
  test("write a minus as a minus, not as a hyphen", () => {
    expect(groupedText("-1250000.50", "da")).toBe("−1.250.000,50");
    expect(groupedText("-999", "en")).toBe("−999");
  });

  test("round half away from zero to the decimals asked for, and never show −0", () => {
    expect(fixedText(fraction(-5, 1000), 2, "da")).toBe("−0,01");
    expect(fixedText(fraction(-4, 1000), 2, "da")).toBe("0,00");
    expect(fixedText(fraction(1_234_567), -3, "da")).toBe("1.235.000");
  });
});
