import fc from "fast-check";
import { sheetNameFrom } from "../../../workbook/write/sheetName.js";

describe("A sheet gets a name that Excel accepts", () => {
  test.each([
    ["Konsekvens", [], "Konsekvens"],
    ["Før/efter: 2026?", [], "Før efter 2026"],
    ["'Ny' model'", [], "Ny' model"],
    ["", [], "Ark"],
    ["History", [], "Ark History"],
    ["  to\n linjer ", [], "to linjer"],
    ["konsekvens", ["Konsekvens"], "konsekvens (2)"],
    ["Konsekvens", ["Konsekvens", "KONSEKVENS (2)"], "Konsekvens (3)"],
    // 31 letters are kept; a doubled name gives four of them up for " (2)".
    ["a".repeat(40), [], "a".repeat(31)],
    ["a".repeat(40), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
    // 30 letters and an emoji of two units would be 32.
    [`${"a".repeat(30)}\u{1F3EB}`, [], "a".repeat(30)],
  ])("%p beside %p becomes %p", (text, taken, name) => {
    expect(sheetNameFrom(text, taken)).toBe(name);
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const name = sheetNameFrom(text, ["Ark"]);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(name.toLowerCase()).not.toBe("ark");
      }),
    );
  });
});
