import { settle, type Settlement } from "../../../engine/index.js";
import { resultSheets } from "../../../workbook/write/resultSheets.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { readInput } from "../../support/fixture.js";
import { liveSums } from "./liveSums.js";
import { headersOf, shownRows, titleOf } from "./shownRows.js";

function settlementOf(scenario: string): Settlement {
  const result = settle(readInput("efterregulering"), { scenario, year: 2026 });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
}

function sheetOf(scenario: string): Sheet {
  const settlement = settlementOf(scenario);
  const request = { allocations: [settlement.settled], consequences: [], explanations: [], issues: [] };
  const sheets = resultSheets({ ...request, settlements: [settlement], language: "da" });
  expect(sheets.map(({ name }) => name)).toEqual(["Tildeling", "Efterregulering", "Kontrol"]);
  return sheets[1] as Sheet;
}

describe("Efterregulering, worked by hand in forventet-efterregulering.csv", () => {
  const sheet = sheetOf("Åben");

  test("one row per school: pupils and amounts on preliminary and final counts, the difference, and its parts", () => {
    expect(headersOf(sheet)).toEqual([
      ...["Skole-id", "Skole", "Elever, foreløbigt", "Elever, endeligt"],
      ...["Foreløbig tildeling", "Endelig tildeling", "Efterregulering", "Heraf Elever", "Heraf Klasser"],
    ]);
    // 101: (28 × 7 + 29 × 5) / 12 = 28 5/12 elever; 102: (20 × 7 + 18 × 5) / 12 = 19 2/12; 103: (10 × 7 + 12 × 5) / 12 = 10 10/12.
    expect(shownRows(sheet)).toEqual([
      ["101", "Engskolen", "28.0", "28.4", "2130000", "2342500", "212500", "25000", "187500"],
      ["102", "Skovskolen", "20.0", "19.2", "1650000", "1600000", "-50000", "-50000", "0"],
      ["103", "Åskolen", "12.0", "10.8", "1170000", "1100000", "-70000", "-70000", "0"],
      ["", "I alt", "", "", "4950000", "5042500", "92500", "-95000", "187500"],
    ]);
  });

  test("every total is live, and gives what it says", () => {
    const sums = liveSums(sheet);
    expect(sums).toHaveLength(5);
    for (const { computed, said } of sums) expect(computed).toBe(said);
  });

  test("the title says what is settled, and when it is paid", () => {
    expect(titleOf(sheet)).toEqual([
      "Scenarie: Åben",
      "Priser: prisniveau 2026; beløb i kr., afrundet til 1 kr.",
      "Elevtal: 2025/26 optalt, 2026/27 optalt og prognose",
      "Efterregulerede skoleår: 2025/26, 2026/27",
      "Betales i: 2027 (året efter)",
    ]);
  });

  test("below stands where the money is to be put: the year after, beside its allocation, and what it costs in all", () => {
    const { footnotes } = sheetOf("Åben");
    expect(footnotes.slice(2)).toEqual([
      "Forskellen hører til 2026 og betales i 2027, i de samme priser. Den er ikke med i tildelingen for 2027 (tildel run): læg den til skolens budget for 2027 som en linje for sig.",
      "Skolernes forskelle går ikke op mod hinanden: i alt skal der findes 92.500 kr. mere end foreløbigt.",
    ]);
  });

  test("and in the same year the allocation on settled counts already has it, and a closed frame costs nothing", () => {
    expect(sheetOf("Lukket").footnotes.slice(2)).toEqual([
      "Forskellen betales i 2026. Med de endelige elevtal i Elevtal giver tildel run allerede den endelige tildeling for 2026.",
    ]);
  });

  test("a closed frame is settled at 0 in all", () => {
    expect(shownRows(sheetOf("Lukket"), "total")).toEqual([["", "I alt", "", "", "6000000", "6000000", "0", "0"]]);
  });
});
