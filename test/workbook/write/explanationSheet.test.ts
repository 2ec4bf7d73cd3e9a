import { readInput } from "../../support/fixture.js";
import { liveSums } from "./liveSums.js";
import { shownCell, shownRows } from "./shownRows.js";
import { explanationOf, results, sheetOf } from "./townResults.js";

const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);
const next = town.allocations[1];
if (!next) throw new Error("The smallest municipality has a new model");
const explanation = explanationOf(next, "101");
const sheet = sheetOf({ ...town, explanations: [explanation] }, "Forklaring 101");
const rows = shownRows(sheet);

describe("Forklaring of Engskolen, worked by hand in forventet.csv", () => {
  test("begins with the parts and their sum", () => {
    expect(rows.slice(0, 6)).toEqual([
      ["", "Delene"],
      ["", "Grundbeløb", "1000000", "kr", "Fast beløb"],
      ["", "Klassetakst", "2900000", "kr", "Beløb pr. klasse"],
      ["", "Social pulje", "200000", "kr", "Pulje efter nøgle"],
      ["", "Rest pr. elev", "1530000", "kr", "Resten pr. elev"],
      ["", "I alt", "5630000", "kr"],
    ]);
    expect(liveSums(sheet).map(({ computed }) => computed)).toEqual(["5630000"]);
  });

  test("then each part line by line, numbered from 1, and its last line is its amount", () => {
    const parts = rows.slice(6).reduce<(readonly string[])[][]>((found, row, index) => {
      if (sheet.rows[index + 6]?.kind === "heading") found.push([]);
      found.at(-1)?.push(row);
      return found;
    }, []);
    expect(parts.map(([heading]) => heading?.[1])).toEqual([
      "Grundbeløb",
      "Klassetakst",
      "Social pulje",
      "Rest pr. elev",
    ]);
    for (const part of parts) {
      const numbers = part.map(([no]) => no).filter((no) => no !== "");
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      expect(part.at(-1)?.[2]).toBe(part[0]?.[2]);
    }
  });

  test("classes stand row by row under one number: 30 pupils in 2 classes, 28 in 1, 22 in 1, then 32, 30 and 30 in 2", () => {
    const first = rows.findIndex(([no, label]) => no === "1" && label?.startsWith("Klasser"));
    const classes = rows.slice(first + 1, first + 7);
    expect(classes.map((row) => row[2])).toEqual(["2", "1", "1", "2", "2", "2"]);
    expect(classes.every(([no]) => no === "")).toBe(true);
    expect(classes[0]?.[1]?.trim()).toBe("2025/26, almen, klassetrin 0");
  });

  test("parts of a krone are shown with at least two decimals, and no number with more than four", () => {
    const example = results(readInput("eksempelkommune"), ["Gammel model"]);
    const [old] = example.allocations;
    if (!old) throw new Error("The example has an old model");
    const one = sheetOf({ ...example, explanations: [explanationOf(old, "101")] }, "Forklaring 101");
    const broken = one.rows.filter(({ cells }) => shownCell(cells[2]).includes("."));
    expect(broken.length).toBeGreaterThan(20);
    for (const { cells } of broken) {
      const format = cells[2]?.format;
      const decimals = format?.kind === "number" ? format.decimals : -1;
      expect(decimals).toBeGreaterThanOrEqual(shownCell(cells[3]).startsWith("kr") ? 2 : 1);
      expect(decimals).toBeLessThanOrEqual(4);
    }
  });

  test("some of the parts are never called the whole", () => {
    const one = sheetOf(
      { ...town, explanations: [{ ...explanation, parts: explanation.parts.slice(0, 2) }] },
      "Forklaring 101",
    );
    expect(shownRows(one)[3]).toEqual(["", "De viste dele i alt", "3900000", "kr"]);
  });

  test("an explanation of a result that is not there is our fault", () => {
    const request = { ...town, explanations: [{ ...explanation, year: 2030 }] };
    expect(() => sheetOf(request, "Forklaring 101")).toThrow("no allocation");
  });
});
