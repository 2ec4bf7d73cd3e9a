import { checkInput, distinctIssues, runScenarios, type Issue } from "../../../engine/index.js";
import { issueText } from "../../../workbook/text/issueText.js";
import { readInput } from "../../support/fixture.js";

const input = readInput("fejlkommune/overgang-i-regnestykket");

const unmet = (issues: readonly Issue[]): readonly string[] =>
  issues.filter(({ code }) => code === "limitsCannotBeMet").map((issue) => issueText(issue, "da").found);

describe("Limits that cannot be met, in both years of a model (101 and 102 lack 50.000 each)", () => {
  test("are one sentence that names the model and its years", () => {
    expect(unmet(checkInput(input))).toEqual([
      'delen "Afvigelse", hvis grænser ikke kan overholdes inden for det, der er at fordele: der mangler 100.000 kr (Grænser 2026, Grænser 2027)',
    ]);
  });

  test("name only the year that was asked for", () => {
    expect(unmet(runScenarios(input, { names: ["Grænser"], years: [2027] }).issues)).toEqual([
      'delen "Afvigelse", hvis grænser ikke kan overholdes inden for det, der er at fordele: der mangler 100.000 kr (Grænser 2027)',
    ]);
  });

  test("are told once also where several commands have gathered them", () => {
    const first = runScenarios(input, { names: ["Grænser"], years: [2026] }).issues;
    const both = runScenarios(input, { names: ["Grænser"] }).issues;
    expect(unmet(distinctIssues([...first, ...both, ...first]))).toEqual(unmet(both));
  });
});
