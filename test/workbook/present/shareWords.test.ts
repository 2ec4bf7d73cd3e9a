import { fraction, type ShareCitation } from "../../../engine/index.js";
import { shared } from "../../../engine/formula/build.js";
import { entryWords } from "../../../workbook/present/entryWords.js";
import { entry, explainedLine, lineNo, operand } from "./explainedLines.js";

const KEY = operand("nøgle", 1, "units", lineNo(3));

function words(
  value: ReturnType<typeof fraction>,
  total: number,
  share: Partial<ShareCitation>,
  unitDecimals = 0,
): string {
  const citation: ShareCitation = {
    total: fraction(total),
    key: fraction(1),
    keySum: fraction(3),
    unitDecimals,
    whole: 33n,
    remainder: fraction(1, 3),
    rank: 1,
    unitsLeft: 1n,
    ...share,
  };
  const pool = operand("pulje", total, "kr", lineNo(4));
  const only = entry(value, [pool, KEY], { share: citation });
  const line = explainedLine(shared("pulje", "nøgle"), "kr", [only]);
  return entryWords({ line, entry: only, unitDecimals, language: "da" });
}

describe("entryWords of a share", () => {
  test("100 kr to three equal schools: 33 whole kr each, and the first remainder gets the last krone", () => {
    expect(words(fraction(34), 100, {})).toBe(
      "100 kr (linje 4) × 1 (linje 3) / 3 (summen over alle skoler) = 33 hele kr og en rest på ≈ 0,333333; resten er nr. 1, og kun den får 1 kr mere: 34 kr (≈: vist afrundet)",
    );
    expect(words(fraction(33), 100, { rank: 2 })).toBe(
      "100 kr (linje 4) × 1 (linje 3) / 3 (summen over alle skoler) = 33 hele kr og en rest på ≈ 0,333333; resten er nr. 2, og kun nr. 1 får 1 kr mere: 33 kr (≈: vist afrundet)",
    );
  });

  test("with several units left the place among them is told", () => {
    expect(words(fraction(34), 101, { remainder: fraction(2, 3), rank: 2, unitsLeft: 2n })).toContain(
      "resten er nr. 2 af de 2, der får 1 kr mere: 34 kr",
    );
    expect(words(fraction(33), 101, { remainder: fraction(2, 3), rank: 3, unitsLeft: 2n })).toContain(
      "resten er nr. 3, og kun nr. 1 til 2 får 1 kr mere: 33 kr",
    );
  });

  test("a share that comes out even says so", () => {
    expect(words(fraction(30), 90, { whole: 30n, remainder: fraction(0), unitsLeft: 0n })).toBe(
      "90 kr (linje 4) × 1 (linje 3) / 3 (summen over alle skoler) = 30 kr, som går lige op",
    );
  });

  test("in øre the whole units are øre: 1,00 kr to three is 0,33 and a remainder of a third of an øre", () => {
    expect(words(fraction(34, 100), 1, {}, 2)).toBe(
      "1 kr (linje 4) × 1 (linje 3) / 3 (summen over alle skoler) = 0,33 kr i hele 0,01 kr og en rest på ≈ 0,333333 af 0,01 kr; resten er nr. 1, og kun den får 0,01 kr mere: 0,34 kr (≈: vist afrundet)",
    );
  });

  test("a negative total is shared as its mirror image", () => {
    expect(words(fraction(-34), -100, {})).toBe(
      "beløbet er negativt og deles, som var det positivt, med minus foran til sidst: 100 kr (linje 4) × 1 (linje 3) / 3 (summen over alle skoler) = 33 hele kr og en rest på ≈ 0,333333; resten er nr. 1, og kun den får 1 kr mere: 34 kr; med minus foran −34 kr (≈: vist afrundet)",
    );
  });
});
