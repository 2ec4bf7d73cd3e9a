import { compareScenarios, transitionPath, type Comparison } from "../../../engine/index.js";
import { transitionSheet } from "../../../workbook/write/result/transition/transitionSheet.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { readInput } from "../../support/fixture.js";
import { shownRows } from "./shownRows.js";

const input = readInput("indfasning-efterfoelger");

function sheetOf(years: readonly number[]): Sheet {
  const comparisons = years.flatMap((year): readonly Comparison[] => {
    const result = compareScenarios(input, { from: "Gammel", to: "Ny", year });
    return result.ok ? [result.value] : [];
  });
  const path = transitionPath(comparisons);
  if (!path) throw new Error("The fixture has changed");
  return transitionSheet(path, "Indfasning", "da");
}

const titlesOf = (years: readonly number[]): readonly string[] =>
  sheetOf(years).titleRows.map(({ label, value }) => `${label}: ${value}`);

describe("Indfasning (indfasning-efterfoelger)", () => {
  test("says for every year which pupils it rests on, and the prices once, as they are alike", () => {
    expect(titlesOf([2026, 2027]).slice(1, 4)).toEqual([
      "Priser: prisniveau 2026; beløb i kr., afrundet til 1 kr.",
      "Elevtal: 2026: 2025/26 optalt, 2026/27 prognose",
      "Elevtal: 2027: 2026/27 prognose, 2027/28 prognose",
    ]);
  });

  test("needs no year in the line where there is only one", () => {
    expect(titlesOf([2027])).toContain("Elevtal: 2026/27 prognose, 2027/28 prognose");
  });

  test("shows old, new, transition and amount: 101 in 2027 is 5.200.000 + 50.000 against 5.000.000, 5 pct. more", () => {
    const [first] = shownRows(sheetOf([2027]));
    expect(first).toEqual(["101", "Engskolen", "5000000", "5200000", "50000", "5250000", "5.00"]);
  });
});
