import { fraction } from "../../../engine/index.js";
import { amountText, moneyText, percentText, quantityText, unitText } from "../../../workbook/present/quantityText.js";

describe("quantityText", () => {
  test("money that is not whole has two decimals, whole money none", () => {
    expect(quantityText(fraction(22501, 2), "kr/pupil", "da")).toBe("11.250,50 kr/elev");
    expect(quantityText(fraction(410000), "kr/class", "da")).toBe("410.000 kr/klasse");
    expect(quantityText(fraction(22501, 2), "kr/pupil", "en")).toBe("11,250.50 kr/pupil");
  });

  test("one of a kind is said in the singular", () => {
    expect(quantityText(fraction(1), "classes", "da")).toBe("1 klasse");
    expect(quantityText(fraction(2), "classes", "da")).toBe("2 klasser");
    expect(quantityText(fraction(0), "pupils", "en")).toBe("0 pupils");
    expect(quantityText(fraction(1), "pupils", "en")).toBe("1 pupil");
  });

  test("a share of unit percent is shown times 100", () => {
    expect(quantityText(fraction(1, 10), "percent", "da")).toBe("10 pct.");
    expect(amountText(fraction(25, 1000), "percent", "da")).toBe("2,5");
  });

  test("weights, keys and factors are bare numbers", () => {
    expect(quantityText(fraction(7), "months", "da")).toBe("7");
    expect(quantityText(fraction(6, 5), "factor", "da")).toBe("1,2");
    expect(unitText("units", "da")).toBe("");
  });
});

describe("moneyText and percentText", () => {
  test("show money in the model's unit: no decimals for 1 kr and 1,000 kr, two for øre", () => {
    expect(moneyText(fraction(1234567), 0, "da")).toBe("1.234.567");
    expect(moneyText(fraction(1234567), 2, "da")).toBe("1.234.567,00");
    expect(moneyText(fraction(1234000), -3, "da")).toBe("1.234.000");
  });

  test("show percent with two decimals, half away from zero", () => {
    expect(percentText(fraction(2345, 1000), "da")).toBe("2,35 %");
    expect(percentText(fraction(-425, 100), "da")).toBe("−4,25 %");
  });
});
