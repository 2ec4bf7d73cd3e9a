import { readInput } from "../../support/fixture.js";
import { resultNames } from "../../../workbook/write/result/resultNames.js";
import { unitText } from "../../../workbook/write/result/titleBlock.js";
import { resultSheets } from "../../../workbook/write/resultSheets.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { packageFaults } from "../xlsx/packageFaults.js";
import { liveSums } from "./liveSums.js";
import { explanationOf, results } from "./townResults.js";

const names = (sheets: readonly { readonly name: string }[]): readonly string[] => sheets.map(({ name }) => name);

describe("The names of result sheets", () => {
  test("one comparison needs neither year nor scenario", () => {
    const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);
    expect(names(resultSheets(town))).toEqual([
      "Konsekvens",
      "Figur",
      "Uden for grænsen",
      "Tildeling Gammel model",
      "Tildeling Ny model",
      "Kontrol",
    ]);
  });

  test("several years stand in the names, and so do several scenarios, and none is longer than Excel allows", () => {
    const found = resultNames([
      { base: "Konsekvens", year: 2026, scenario: "Ny model" },
      { base: "Konsekvens", year: 2027, scenario: "Ny model" },
      { base: "Tildeling", year: 2026, scenario: "Små skoler løftes til gennemsnittet" },
      { base: "Tildeling", year: 2026, scenario: "Små skoler løftes til gennemsnit" },
      { base: "Forklaring", of: "101", year: 2026, scenario: "Ny model" },
    ]);
    expect(found).toEqual([
      "Konsekvens 2026",
      "Konsekvens 2027",
      "Tildeling Små skoler løftes til",
      "Tildeling Små skoler løftes (2)",
      "Forklaring 101",
    ]);
    for (const name of found) expect(name.length).toBeLessThanOrEqual(31);
  });

  test("English names in an English workbook", () => {
    const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"], "en");
    expect(names(resultSheets(town)).slice(0, 2)).toEqual(["Consequence", "Chart"]);
  });
});

describe("The unit of money in words", () => {
  test.each([
    [2, "0,01 kr."],
    [1, "0,1 kr."],
    [0, "1 kr."],
    [-1, "10 kr."],
    [-3, "1.000 kr."],
  ])("with %p decimals it is %p", (decimals, text) => {
    expect(unitText(decimals, "da")).toBe(text);
  });
});

describe("A workbook of results", () => {
  const example = results(readInput("eksempelkommune"), ["Gammel model", "Ny model", "Højere klassetakst"]);
  const explanations = example.allocations.slice(2, 3).map((allocation) => explanationOf(allocation, "203"));
  const sheets = resultSheets({ ...example, explanations });

  test("every live sum on every sheet gives what it says", () => {
    const sums = sheets.flatMap(liveSums);
    // At least the 19 schools and 15 parts of six allocations.
    expect(sums.length).toBeGreaterThan(6 * (19 + 15));
    for (const { computed, said } of sums) expect(computed).toBe(said);
  });

  test("can be written, is whole, and holds no table that could be taken for input", async () => {
    const properties = { title: "t", subject: "s", creator: "c", language: "da" } as const;
    const bytes = await writeXlsx(sheets, properties);
    expect(packageFaults(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    expect(read.ok && read.tables).toEqual([]);
    expect(read.ok && read.sheets).toEqual(names(sheets));
  });

  test("is the same bytes when it is written again from the same input", async () => {
    const properties = { title: "t", subject: "s", creator: "c", language: "da" } as const;
    const again = results(readInput("eksempelkommune"), ["Gammel model", "Ny model", "Højere klassetakst"]);
    const first = await writeXlsx(resultSheets(example), properties);
    const second = await writeXlsx(resultSheets(again), properties);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test("no number has more digits than Excel holds, so none of them is written as text", () => {
    const numbers = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && "decimal" in cell ? [cell.decimal] : []))),
    );
    for (const number of numbers) expect(number.replace(/\D/g, "").replace(/^0+/, "").length).toBeLessThanOrEqual(15);
  });
});
