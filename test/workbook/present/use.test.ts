import { choose, number, shared, times } from "../../../engine/formula/build.js";
import { fraction } from "../../../engine/index.js";
import { usesOf } from "../../../workbook/present/use.js";
import { cell, entry, explainedLine, lineNo, operand } from "./explainedLines.js";

const RATE = operand("takst", 10, "kr/pupil", cell("Parametre", "I5"));

describe("usesOf", () => {
  test("lists lines and cells once, however many rows use them", () => {
    const first = entry(20, [RATE, operand("elever", 2, "pupils", lineNo(1))]);
    const second = entry(30, [RATE, operand("elever", 3, "pupils", lineNo(1))]);
    const line = explainedLine(times("takst", "elever"), "kr", [first, second]);
    expect(usesOf(line, line.entries, "da")).toEqual([
      { kind: "cell", at: { sheet: "Parametre", cell: "I5" } },
      { kind: "line", no: 1 },
    ]);
  });

  test("what lies outside the school is cited with its value: the calendar, earlier parts, the frame and its cell", () => {
    const weight = operand("Vægt", 7, "months", { kind: "calendar" });
    const parts = operand("Dele", 5, "kr", { kind: "parts", names: ["A", "B"] });
    const frame = operand("Rammen", 9, "kr", { kind: "frame", name: "Almen", at: [{ sheet: "Rammer", cell: "D2" }] });
    const line = explainedLine(choose("Vægt", "<", number(1), "Dele", "Rammen"), "kr", [
      entry(9, [weight, parts, frame]),
    ]);
    expect(usesOf(line, line.entries, "da")).toEqual([
      { kind: "citation", what: "vægt", value: fraction(7) },
      { kind: "citation", what: "delene A, B", value: fraction(5) },
      { kind: "citation", what: "rammen: Almen", value: fraction(9) },
      { kind: "cell", at: { sheet: "Rammer", cell: "D2" } },
    ]);
  });

  test("a share cites the sum of the keys, the place of its remainder, and how many units were left", () => {
    const operands = [operand("pulje", 100, "kr", lineNo(4)), operand("Nøgle", 1, "units", lineNo(3))];
    const share = {
      total: fraction(100),
      key: fraction(1),
      keySum: fraction(3),
      unitDecimals: 0,
      whole: 33n,
      remainder: fraction(1, 3),
      rank: 2,
      unitsLeft: 1n,
    };
    const line = explainedLine(shared("pulje", "Nøgle"), "kr", [entry(33, operands, { share })]);
    expect(usesOf(line, line.entries, "en").slice(2)).toEqual([
      { kind: "citation", what: "nøgle, the sum over all schools", value: fraction(3) },
      { kind: "citation", what: "the remainder's number among all schools'", value: fraction(2) },
      { kind: "citation", what: "units left for the largest remainders", value: fraction(1) },
    ]);
  });
});
