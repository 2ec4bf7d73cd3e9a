import { choose, times, totalOf } from "../../../engine/formula/build.js";
import { lineTable } from "../../../workbook/present/lineTable.js";
import { cell, entry, explainedLine, lineNo, operand } from "./explainedLines.js";

const SHOWN = { language: "da", unitDecimals: 0 } as const;
const pupils = (count: number) => operand("elever", count, "pupils", cell("Elevtal", "G2"));
const place = (site: string, group: string, grade: number) => ({
  schoolYear: "2026/27",
  site,
  group,
  gradeFrom: grade,
  gradeTo: grade + 1,
});

describe("lineTable", () => {
  test("shows site and pupil group only where they tell rows apart", () => {
    const rate = operand("takst", 10, "kr/pupil", cell("Parametre", "I5"));
    const alike = [
      entry(20, [rate, pupils(2)], place("", "almen", 0)),
      entry(30, [rate, pupils(3)], place("", "almen", 2)),
    ];
    const line = explainedLine(times("takst", "elever"), "kr", alike);
    expect(lineTable(line, SHOWN).columns.map(({ label }) => label)).toEqual([
      "Skoleår",
      "Klassetrin",
      "Takst",
      "Elever",
      "Linjen",
    ]);
    const apart = [
      entry(20, [rate, pupils(2)], place("Skov", "almen", 0)),
      entry(30, [rate, pupils(3)], place("Mose", "special", 0)),
    ];
    const { columns, rows } = lineTable({ ...line, entries: apart }, SHOWN);
    expect(columns.map(({ label }) => label)).toEqual([
      "Skoleår",
      "Matrikel",
      "Klassetrin",
      "Elevgruppe",
      "Takst",
      "Elever",
      "Linjen",
    ]);
    expect(rows[1]).toEqual(["2026/27", "Mose", "0.-1.", "special", "10", "3", "30"]);
  });

  test("a line that only adds up shows its sums; the numbers stand in the table they come from", () => {
    const sums = [entry(50, [operand("kr", 50, "kr", lineNo(1), [20, 30])], { schoolYear: "2026/27" })];
    const { columns, rows } = lineTable(explainedLine(totalOf("kr"), "kr", sums), SHOWN);
    expect(columns).toEqual([
      { label: "Skoleår", unit: "", isNumber: false },
      { label: "Linjen", unit: "kr", isNumber: true },
    ]);
    expect(rows).toEqual([["2026/27", "50"]]);
  });

  test("a choice has a column that says why it fell as it did, row by row", () => {
    const limit = operand("grænse", 16, "pupils", cell("Parametre", "I8"));
    const rates = [
      operand("lille", 2, "kr/class", cell("Parametre", "I9")),
      operand("takst", 1, "kr/class", cell("Parametre", "I7")),
    ];
    const entries = [
      entry(2, [pupils(16), limit, ...rates], place("", "almen", 0)),
      entry(1, [pupils(17), limit, ...rates], place("", "almen", 2)),
    ];
    const { columns, rows } = lineTable(
      explainedLine(choose("elever", "<=", "grænse", "lille", "takst"), "kr", entries),
      SHOWN,
    );
    expect(columns.at(-1)?.label).toBe("Fordi");
    expect(rows.map((row) => row.at(-1))).toEqual(["16 elever ≤ 16 elever", "17 elever > 16 elever"]);
  });
});
