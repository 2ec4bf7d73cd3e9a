import { readInput } from "../../support/fixture.js";
import { liveSums } from "./liveSums.js";
import { headersOf, shownRows, titleOf } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";

const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);
const sheet = sheetOf(town, "Tildeling Ny model");

describe("Tildeling of the smallest municipality, worked by hand in forventet.csv", () => {
  test("one row per school, one column per part, and totals both ways", () => {
    expect(headersOf(sheet)).toEqual([
      "Skole-id",
      "Skole",
      "Grundbeløb",
      "Klassetakst",
      "Social pulje",
      "Rest pr. elev",
      "I alt",
    ]);
    expect(shownRows(sheet).slice(0, 4)).toEqual([
      ["101", "Engskolen", "1000000", "2900000", "200000", "1530000", "5630000"],
      ["102", "Skovskolen", "1000000", "1800000", "300000", "1080000", "4180000"],
      ["103", "Åskolen", "1000000", "1800000", "500000", "450000", "3750000"],
      ["", "I alt", "3000000", "6500000", "1000000", "3060000", "13560000"],
    ]);
  });

  test("below stands the frame, what its parts used of it, and a difference that reads 0", () => {
    expect(shownRows(sheet).slice(4)).toEqual([
      ["", "Ramme: Skoler", "", "", "", "", ""],
      ["", "Delene i rammen", "3000000", "6500000", "1000000", "3060000", "13560000"],
      ["", "Rammens beløb", "", "", "", "", "13560000"],
      ["", "Forskel (skal være 0)", "", "", "", "", "0"],
    ]);
  });

  test("every sum is live, and gives what it says: 3 schools, 5 totals and the frame's", () => {
    const sums = liveSums(sheet);
    expect(sums).toHaveLength(9);
    for (const { computed, said } of sums) expect(computed).toBe(said);
  });

  test("the header of a part says what it is and who pays for it", () => {
    expect(sheet.columns[3]?.note).toBe("Beløb pr. klasse. Ramme: Skoler");
  });

  test("the title says which scenario, in which prices, on which pupils, and that the frame is met", () => {
    expect(titleOf(sheet)).toEqual([
      "Kommune: Mindstekommune",
      "Scenarie: Ny model",
      "Priser: prisniveau 2026; beløb i kr., afrundet til 1 kr.",
      "Elevtal: 2025/26 optalt, 2026/27 prognose",
      "Ramme: Skoler: rammen er 13.560.000 kr., delene giver 13.560.000 kr., forskel 0",
    ]);
  });
});

describe("Tildeling of the example municipality", () => {
  const example = results(readInput("eksempelkommune"), ["Gammel model", "Ny model"]);

  test("every sum on every sheet gives what it says, worked out from the cells it names", () => {
    for (const { scenario, year } of example.allocations) {
      const sums = liveSums(sheetOf(example, `Tildeling ${String(year)} ${scenario}`));
      expect(sums.length).toBeGreaterThan(30);
      for (const { computed, said } of sums) expect(computed).toBe(said);
    }
  });

  test("a frame whose amount is not set has no difference; one that no part closes is called open", () => {
    const [first] = example.allocations;
    const [frame] = first?.frames ?? [];
    if (!first || !frame) throw new Error("The example has a frame");
    const only = (change: object): readonly (readonly string[])[] =>
      shownRows(
        sheetOf(
          { ...example, allocations: [{ ...first, frames: [{ ...frame, ...change }] }], consequences: [] },
          "Tildeling",
        ),
      ).slice(-2);
    expect(only({ amount: null, difference: null, closed: false }).map((row) => row[1])).toEqual([
      "Ramme: Skolerammen",
      "Delene i rammen",
    ]);
    expect(only({ closed: false }).map((row) => row[1])).toEqual(["Rammens beløb", "Forskel (åben ramme)"]);
  });
});
