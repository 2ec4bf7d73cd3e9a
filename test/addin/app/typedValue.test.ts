import { typedValue } from "../../../addin/app/edit/typedValue.js";

const danish = (typed: string, isText = false) => typedValue(typed, isText, "da");
const english = (typed: string, isText = false) => typedValue(typed, isText, "en");

describe("What a cell holds after something is typed in it", () => {
  test("a Danish number has its comma and its points", () => {
    expect(["1.250.000,50", "1250000,5", "8750", "0,1"].map((typed) => danish(typed))).toEqual([
      1250000.5, 1250000.5, 8750, 0.1,
    ]);
  });

  test("an English number has its point and its commas", () => {
    expect(["1,250,000.50", "1250000.5", "0.1"].map((typed) => english(typed))).toEqual([1250000.5, 1250000.5, 0.1]);
  });

  test("a minus may be a hyphen or a minus", () => {
    expect(["-7", "−7", "−1.000"].map((typed) => danish(typed))).toEqual([-7, -7, -1000]);
  });

  test("what is no number of the language stays the text it is", () => {
    // Groups of three only; a second comma, a plus, a unit, an exponent and a formula are no part of a number.
    const texts = ["1.25", "12.3456", "1,2,3", "+5", "5 kr", "1e3", "=1+1", "2025/26", "4-6"];
    expect(texts.map((typed) => danish(typed))).toEqual(texts);
    expect(["1,25", "1.2.3"].map((typed) => english(typed))).toEqual(["1,25", "1.2.3"]);
  });

  test("blanks around do not count, and nothing typed is a blank", () => {
    expect([danish("  42 "), danish("  Åskolen "), danish("   "), danish("")]).toEqual([42, "Åskolen", null, null]);
  });

  test("a column of texts keeps its leading zeros", () => {
    expect([danish("007", true), english("2026", true), danish("", true)]).toEqual(["007", "2026", null]);
  });
});
