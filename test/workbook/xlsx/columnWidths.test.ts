import { columnWidths, linesOf } from "../../../workbook/xlsx/write/columnWidths.js";
import { BLANK_SHEET, number, plain, text } from "./sampleSheets.js";

describe("Lines of a text", () => {
  test.each([
    ["", 10, 1],
    ["Engskolen", 10, 1],
    // Nine characters fit in a width of ten, where one is left for the edges: "Sdr. Nærå" and "Skole".
    ["Sdr. Nærå Skole", 10, 2],
    ["a\nb\nc", 10, 3],
    // 20 letters without a blank, nine on each line: 9 + 9 + 2.
    ["a".repeat(20), 10, 3],
  ])("%p in %p characters are %p", (words, width, lines) => {
    expect(linesOf(words, width)).toBe(lines);
  });
});

test("A column is as wide as its longest number with points and decimals, a given width stands, and long texts are broken", () => {
  const sheet = {
    ...BLANK_SHEET,
    columns: [
      { header: "Kr.", format: { kind: "kr", decimals: 2 } as const },
      { header: "Note", format: { kind: "text" } as const },
      { header: "Fast", format: { kind: "text" } as const, width: 12 },
      { header: "Nr.", format: { kind: "general" } as const },
    ],
    rows: [plain(number("1250000.5"), text("x".repeat(100)), text("x".repeat(100)), number("7"))],
  };
  // 1.250.000,50 has 12 signs, and 3 are added; 48 is the widest and 9 the narrowest.
  expect(columnWidths(sheet)).toEqual([15, 48, 12, 9]);
});
