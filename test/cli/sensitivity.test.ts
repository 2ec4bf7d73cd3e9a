import { existsSync } from "node:fs";
import { join } from "node:path";
import { CompareJson } from "../../cli/json/compareJson.js";
import { CompareManyJson } from "../../cli/json/compareManyJson.js";
import { ForecastJson } from "../../cli/json/forecastJson.js";
import { PupilJson } from "../../cli/json/pupilJson.js";
import { FIXTURES } from "../support/fixture.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const TOWN = join(FIXTURES, "mindstekommune");
const BROKEN = join(FIXTURES, "fejlkommune", "mange-fejl");
const CAPS = join(FIXTURES, "klasseloft-28-29");
const FORECAST = join(FIXTURES, "prognosefejl");
const folder = temporaryFolder();

const json = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await runCli([...args, "--json"])).out) as unknown;

describe("compare with several scenarios", () => {
  const MANY = ["compare", TOWN, "--from", "Gammel model", "--to", "Ny model", "--to", "gammel MODEL"];

  test("--json has each of them, in the exact shape", async () => {
    const { from, to, years, key } = CompareManyJson.parse(await json(...MANY, "--key", "Sociale point"));
    expect([from, to, key]).toEqual(["Gammel model", ["Ny model", "Gammel model"], "Sociale point"]);
    const [year] = years;
    expect(year?.scenarios.map(({ scenario, summary }) => [scenario, summary.gain, summary.lose])).toEqual([
      ["Ny model", 1, 2],
      ["Gammel model", 0, 0],
    ]);
    expect(year?.scenarios[0]?.schools[2]).toMatchObject({
      ...{ id: "103", before: "3000000", after: "3750000", difference: "750000", percent: "25.00" },
      ...{ perPupilAfter: "150000.00", rankBefore: 1, rankAfter: 1, outsideLimit: true },
    });
    expect(year?.scenarios[0]?.equity.correlation).toMatchObject({ key: "Sociale point", schools: 3 });
  });

  test("one --to is the comparison it always was; two years, or --key, ask for the other", async () => {
    const one = ["compare", TOWN, "--from", "Gammel model", "--to", "Ny model"];
    expect(CompareJson.parse(await json(...one, "--year", "2026")).to).toBe("Ny model");
    expect(CompareManyJson.parse(await json(...one, "--key", "Sociale point")).years).toHaveLength(1);
  });

  test("people read a table, who gains and loses, and the measures with their meaning", async () => {
    const { code, out } = await runCli(MANY);
    expect(code).toBe(0);
    for (const told of [
      "Side om side mod Gammel model, 2026",
      "Mål for lighed",
      "McLoone-indeks",
      "* uden for grænsen",
    ])
      expect(out).toContain(told);
    const widest = Math.max(...out.split("\n").map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(120);
  });

  test("errors in the workbook: no years, exit code 1", async () => {
    const { code, out } = await runCli(["compare", BROKEN, "--from", "A", "--to", "B", "--to", "C", "--json"]);
    expect(code).toBe(1);
    expect(CompareManyJson.parse(JSON.parse(out))).toMatchObject({ from: "A", to: ["B", "C"], years: [] });
  });

  test("an unknown key figure is wrong use, and those there are are named", async () => {
    const { code, err } = await runCli([...MANY, "--key", "Findes ikke"]);
    expect(code).toBe(2);
    expect(err).toContain("Sociale point");
  });

  test("--out writes the sheet", async () => {
    const out = join(folder, "sammenligning.xlsx");
    expect((await runCli([...MANY, "--out", out])).code).toBe(0);
    expect(existsSync(out)).toBe(true);
  });
});

describe("pupil", () => {
  test("tells the cliffs in sentences: 450.000 × 7/12 = 262.500", async () => {
    const { code, out } = await runCli(["pupil", CAPS, "--scenario", "model", "--school-year", "2025/26"]);
    expect(code).toBe(0);
    expect(out).toContain("Åskolen, 1. klasse: 56 elever = 2 klasser; én elev mere = 3 klasser: +262.500 kr\n");
    expect(out).toContain("Skovskolen, 1. klasse: 29 elever = 2 klasser; én elev færre = 1 klasse: −262.500 kr\n");
  });

  test("without a school year it is the one that begins in the budget year, and it says so", async () => {
    const { schoolYear, year, cliffs } = PupilJson.parse(await json("pupil", CAPS, "--scenario", "Model"));
    expect([schoolYear, year]).toEqual(["2026/27", 2026]);
    expect(cliffs.map(({ id, by, own }) => [id, by, own])).toEqual([
      ["101", 1, "187500"],
      ["102", 1, "187500"],
      ["103", -1, "-187500"],
    ]);
  });

  test("one school alone", async () => {
    const { cells } = PupilJson.parse(await json("pupil", CAPS, "--scenario", "Model", "--school", "102"));
    expect(cells.map(({ id, grade, pupils }) => [id, grade, pupils])).toEqual([["102", 1, 28]]);
  });

  test.each([
    [["--school", "999"], "Ingen skole har id “999”. Skolerne er: 101 Engskolen, 102 Skovskolen, 103 Åskolen."],
    [["--school-year", "2031/32"], "Elevtal har ikke skoleåret “2031/32”. Skoleårene er: 2025/26, 2026/27."],
    [["--school-year", "2026"], "Elevtal har ikke skoleåret “2026”."],
  ])("%p is wrong use", async (options, told) => {
    const { code, err } = await runCli(["pupil", CAPS, "--scenario", "Model", ...options]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  test("errors in the workbook: the same shape, and nothing in it", async () => {
    const found = PupilJson.parse(await json("pupil", BROKEN, "--scenario", "Ny model"));
    expect(found).toMatchObject({ scenario: "Ny model", year: null, schoolYear: null, cells: [], cliffs: [] });
  });
});

describe("forecast", () => {
  test("--json has low, high and the range of simulations, in the exact shape", async () => {
    const found = ForecastJson.parse(await json("forecast", FORECAST, "--scenario", "Ny"));
    expect(found).toMatchObject({ scenario: "Ny", against: "Gammel", year: 2026, simulations: 50, seed: 7 });
    expect(found.schools[0]).toMatchObject({
      id: "101",
      pupils: [{ schoolYear: "2026/27", expected: 50, low: 45, high: 52 }],
      amount: { expected: "500000", allLow: "450000", allHigh: "520000" },
      difference: { expected: "0", allLow: "-50000" },
    });
  });

  test("is the same every time", async () => {
    const once = await runCli(["forecast", FORECAST, "--scenario", "Ny"]);
    expect(await runCli(["forecast", FORECAST, "--scenario", "Ny"])).toEqual(once);
    expect(once.out).toContain("50, frø 7");
  });

  test("a workbook without rows in Prognosefejl: exit code 1, and what to do", async () => {
    const { code, err } = await runCli(["forecast", TOWN, "--scenario", "Ny model"]);
    expect(code).toBe(1);
    expect(err).toContain("Tilføj en række i Prognosefejl");
  });

  test("errors in the workbook: the same shape, and nothing in it", async () => {
    const found = ForecastJson.parse(await json("forecast", BROKEN, "--scenario", "Ny model"));
    expect(found).toMatchObject({ scenario: "Ny model", schools: [], total: null });
  });
});
