import {
  addFractions,
  explainPart,
  fraction,
  fractionAt,
  runScenarios,
  type ExplainedPart,
} from "../../../engine/index.js";
import { explanationWords, type LineWords } from "../../../workbook/present/explanationWords.js";
import { readInput } from "../../support/fixture.js";
import { explanationOf, results, sheetOf } from "../../workbook/write/townResults.js";
import { shownRows } from "../../workbook/write/shownRows.js";

const input = readInput("indfasning-efterfoelger");

function phaseInOf(school: string): ExplainedPart {
  const result = runScenarios(input, { names: ["Ny"], years: [2027] });
  const [allocation] = result.ok ? result.value : [];
  const part = allocation?.parts.find(({ part: { name } }) => name === "Indfasning");
  const place = allocation?.schools.findIndex((known) => known.school.id === school) ?? -1;
  if (!part || place < 0) throw new Error("The fixture has changed");
  return explainPart(part, place);
}

const linesOf = (school: string): readonly LineWords[] =>
  explanationWords(phaseInOf(school), { language: "da", unitDecimals: 0 }).lines;

const said = (school: string): readonly (readonly [string, string | null, string])[] =>
  linesOf(school)
    .slice(2, 5)
    .map(({ label, shownValue, words }) => [label, shownValue, words]);

describe("The explanation of a school that takes over closed ones (indfasning-efterfoelger)", () => {
  test("has a line with what was taken over, and from whom: 400.000 from 102, and 200.000 − 300.000 from 103 by way of 102", () => {
    expect(said("101")).toEqual([
      [
        "Forskel, gammel minus ny",
        "−200.000 kr",
        "5.000.000 kr (Gammel 2027 (Budget)) − 5.200.000 kr (linje 2) = −200.000 kr",
      ],
      [
        "Overtaget fra lukkede skoler",
        "300.000 kr",
        "300.000 kr (forskellen på Skovskolen, 102: 400.000 kr; forskellen på Åskolen, 103: −100.000 kr)",
      ],
      ["Forskel med det overtagne", "100.000 kr", "−200.000 kr (linje 3) + 300.000 kr (linje 4) = 100.000 kr"],
    ]);
  });

  test("is met by the line of each closed school, which says who takes over", () => {
    expect(said("102")[1]).toEqual([
      "Overtaget fra lukkede skoler",
      "−400.000 kr",
      "−400.000 kr (følger eleverne til Engskolen, 101)",
    ]);
    expect(said("103")[1]?.[2]).toBe("100.000 kr (følger eleverne til Engskolen, 101)");
    expect(said("104")[1]?.[2]).toBe("0 kr (ingen lukket skole har skolen som efterfølger)");
  });

  test("moves money only: over all schools the line is 0, and every closed school is cited with its own amount", () => {
    const moved = ["101", "102", "103", "104"].map(
      (school) => phaseInOf(school).lines.find(({ name }) => name === "takenOver")?.entries[0]?.value ?? fraction(1),
    );
    expect(moved.reduce(addFractions)).toEqual(fraction(0));
    expect(linesOf("101")[3]?.uses).toEqual([
      { kind: "citation", what: "forskellen på Skovskolen, 102", value: fraction(400_000) },
      { kind: "citation", what: "forskellen på Åskolen, 103", value: fraction(-100_000) },
    ]);
  });

  test("stands the same on the sheet Forklaring, whose last line is the amount of the part: 50.000", () => {
    const town = results(input, ["Ny"]);
    const allocation = town.allocations.find(({ year }) => year === 2027);
    if (!allocation) throw new Error("The fixture has changed");
    const sheet = sheetOf({ ...town, explanations: [explanationOf(allocation, "101")] }, "Forklaring 101");
    const rows = shownRows(sheet);
    expect(rows.find(([, label]) => label === "Overtaget fra lukkede skoler")).toEqual([
      "4",
      "Overtaget fra lukkede skoler",
      "300000",
      "kr",
      "300.000 kr (forskellen på Skovskolen, 102: 400.000 kr; forskellen på Åskolen, 103: −100.000 kr)",
    ]);
    const part = allocation.parts.find(({ part: { name } }) => name === "Indfasning");
    expect(part && fractionAt(part.amounts, 0)).toEqual(fraction(50_000));
    expect(rows.at(-1)?.[2]).toBe("50000");
  });
});
