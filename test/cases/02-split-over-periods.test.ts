import { decimalText, readDecimal, splitOverPeriods, type Fraction } from "../../engine/index.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case02 {
  readonly rows: readonly { readonly A: string; readonly first: string; readonly last: string }[];
  readonly one_period: readonly { readonly A: string; readonly last: string }[];
}

const exact = (text: string): Fraction => {
  const value = readDecimal(text);
  if (!value) throw new Error(`"${text}" is no decimal`);
  return value;
};

describeCase("Sag 02: et færdigt beløb vist over to perioder", () => {
  it("giver første periode i hele pund og resten i den sidste, også for negative beløb", () => {
    const { rows } = publishedCase("02") as Case02;
    const got = rows.map(({ A }) => {
      const [first, last] = splitOverPeriods(exact(A), [7, 5], 0).map((part) => decimalText(part, 2));
      return { A, first, last };
    });
    expect(got).toEqual(rows);
    expect(rows.length).toBe(8);
  });

  it("giver hele beløbet, hvor der kun er én periode", () => {
    for (const { A, last } of (publishedCase("02") as Case02).one_period) {
      expect(splitOverPeriods(exact(A), [12], 0).map((part) => decimalText(part, 2))).toEqual([last]);
    }
  });
});
