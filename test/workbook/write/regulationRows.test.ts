import { runScenarios } from "../../../engine/index.js";
import { resultSheets } from "../../../workbook/write/resultSheets.js";
import { readInput } from "../../support/fixture.js";
import { shownRows } from "./shownRows.js";

function checksOf(model: string, year: number, language: "da" | "en" = "da"): readonly (readonly string[])[] {
  const result = runScenarios(readInput("demografi"), { names: [model], years: [year] });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  const request = { allocations: result.value, consequences: [], explanations: [], issues: [], language };
  const checks = resultSheets(request).at(-1);
  return checks ? shownRows(checks) : [];
}

/** The rows of Kontrol between the frame's own line and the next heading, as text and amount. */
const regulation = (rows: readonly (readonly string[])[]): readonly (readonly (string | undefined)[])[] =>
  rows
    .slice(
      2,
      rows.findIndex((row, index) => index > 1 && row.length === 1),
    )
    .map((row) => [row[0], row[4]]);

describe("Kontrol shows how a frame follows the pupils, worked by hand in forventet.csv", () => {
  test("the base frame, every change times its amount, and the sum rounded once", () => {
    expect(regulation(checksOf("Beløb", 2027))).toEqual([
      ["Ramme Skoler, reguleret: basisrammen for 2026, i modellens priser", "20000000.00"],
      ["+ almen, 0.–6. klassetrin: 307 − 305 = 2 elever × 60.000,00 kr.", "120000.00"],
      ["+ almen, 7.–9. klassetrin: 117 − 105 = 12 elever × 80.000,00 kr. × 70 pct.", "672000.00"],
      ["Reguleret ramme: lagt sammen og afrundet én gang til 1 kr.", "20792000"],
    ]);
  });

  test("a key figure is named, and the øre that rounding takes away are shown", () => {
    expect(regulation(checksOf("Børn", 2027, "en"))).toEqual([
      ["Frame Skoler, adjusted: the base frame of 2026, in the model's prices", "5000000.00"],
      ["+ Børn 6-16 år: 603 − 600 = 3 × 1,000.25 kr × 70 per cent", "2100.53"],
      ["Adjusted frame: added up and rounded once to 1 kr", "5002101"],
    ]);
  });

  test("a frame that stands in Rammer has nothing to show", () => {
    expect(regulation(checksOf("Beløb", 2026))).toEqual([]);
  });
});
