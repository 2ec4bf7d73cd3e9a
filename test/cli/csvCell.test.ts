import { csvCell } from "../../cli/csvCell.js";

const asNumber = (written: string): unknown => csvCell(written, false);
const asText = (written: string): unknown => csvCell(written, true);

describe("a cell that may be a number", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["28", 28],
    ["-25.000", -25000],
    ["1250000,5", 1250000.5],
    ["1.250.000,50", 1250000.5],
    ["0,001", 0.001],
    [" 450.000 ", 450000],
    ["123456789012345", 123456789012345],
  ])("%s is read by the Danish notation", (written, value) => {
    expect(asNumber(written)).toBe(value);
  });

  it.each([
    "27.5",
    "1.25",
    "0.125",
    "1.2500",
    "1,000.5",
    "0123",
    "2/3",
    "12 %",
    "1e5",
    ",5",
    "5,",
    "+5",
    "−5",
    "1 250",
    "2026, 2027",
    "nej",
  ])("%s stays a text, so that reading the workbook can say what is wrong with it or take it as a word", (written) => {
    expect(asNumber(written)).toBe(written);
  });

  it("stays a text where it has more than the 15 digits a cell can hold", () => {
    expect(asNumber("1234567890123456")).toBe("1234567890123456");
    expect(asNumber("12345678901234,56")).toBe("12345678901234,56");
  });
});

describe("any cell", () => {
  it("is blank where nothing is written, and a text where there are only blanks", () => {
    expect([asNumber(""), asText("")]).toEqual([null, null]);
    expect([asNumber(" "), asText(" ")]).toEqual([" ", " "]);
  });

  it.each(["#DIVISION/0!", "#I/T", "#NAVN?", "#REFERENCE!", "#VÆRDI!", "#N/A", "#VALUE!"])(
    "holds the error %s",
    (written) => {
      expect(asNumber(written)).toEqual({ error: written });
      expect(asText(written)).toEqual({ error: written });
    },
  );

  it("holds a date or a text that looks like a number where it is marked so", () => {
    expect([asNumber("dato:40878"), asText("dato:40878")]).toEqual([{ date: 40878 }, { date: 40878 }]);
    expect([asNumber("tekst:27,5"), asText("tekst:27,5")]).toEqual(["27,5", "27,5"]);
    expect(asNumber("dato: i morgen")).toBe("dato: i morgen");
  });

  it("keeps a number as it is written where texts stand", () => {
    expect(["0123", "1.250", "28"].map(asText)).toEqual(["0123", "1.250", "28"]);
  });
});
