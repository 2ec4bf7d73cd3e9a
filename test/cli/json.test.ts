import { join } from "node:path";
import { CheckJson } from "../../cli/json/checkJson.js";
import { CompareJson } from "../../cli/json/compareJson.js";
import { ExplainJson } from "../../cli/json/explainJson.js";
import { RunJson } from "../../cli/json/runJson.js";
import { FIXTURES, readTable } from "../support/fixture.js";
import { runCli } from "./runCli.js";

const TOWN = join(FIXTURES, "mindstekommune");
const BROKEN = join(FIXTURES, "fejlkommune", "mange-fejl");
const FROM_OLD_TO_NEW = ["--from", "Gammel model", "--to", "Ny model"];

async function json(...args: readonly string[]): Promise<unknown> {
  const { out } = await runCli([...args, "--json"]);
  return JSON.parse(out);
}

/** "1.530.000" or "-4,25" of a fixture as JSON has it. */
const plain = (danish: string): string => danish.replaceAll(".", "").replace(",", ".");

describe("run --json", () => {
  test("holds every amount of forventet.csv, and the exact shape", async () => {
    const { runs, issues } = RunJson.parse(await json("run", TOWN));
    expect(issues).toEqual([]);
    const rows = readTable("mindstekommune", "forventet.csv");
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      const run = runs.find(({ scenario }) => scenario === row["Model"]);
      const part = row["Del"] ?? "";
      const school = run?.schools.find(({ id }) => id === row["Skole-id"]);
      const total = part === "" ? run?.frames[0]?.total : run?.parts.find(({ id }) => id === part)?.total;
      expect([row, school ? school.amounts[part] : total]).toEqual([row, plain(row["Beløb"] ?? "")]);
    }
  });

  test("says what the result holds for, and which rates it gave: 3.060.000 / 170 pupils, 13.560.000 / 11.300.000", async () => {
    const { runs } = RunJson.parse(await json("run", TOWN));
    expect(
      runs.map(({ scenario, model, year, priceLevel, unit }) => [scenario, model, year, priceLevel, unit]),
    ).toEqual([
      ["Gammel model", "Gammel model", 2026, 2026, "1"],
      ["Ny model", "Ny model", 2026, 2026, "1"],
    ]);
    expect(runs.map(({ solved }) => solved)).toEqual([
      { "Tilpasning.factor": "1.2" },
      { "Rest pr. elev.rate": "18000" },
    ]);
    expect(runs[1]?.frames).toEqual([{ name: "Skoler", amount: "13560000", total: "13560000", difference: "0" }]);
    expect(runs[1]?.schools[0]).toMatchObject({
      id: "101",
      name: "Engskolen",
      cluster: "Nord",
      pupils: "85",
      total: "5630000",
    });
    expect(runs[1]?.parts[0]).toEqual({
      id: "Grundbeløb",
      name: "Grundbeløb",
      mechanism: "fixedAmount",
      frame: "Skoler",
      total: "3000000",
    });
  });

  test("runs only the scenarios and years asked for, each once, however it is written", async () => {
    const { runs } = RunJson.parse(
      await json("run", TOWN, "--scenario", "ny MODEL", "--scenario", "Ny model", "--year", "2026"),
    );
    expect(runs.map(({ scenario, year }) => [scenario, year])).toEqual([["Ny model", 2026]]);
  });

  test("in another unit of money than 1 kr every amount has the decimals of the unit", async () => {
    const { runs } = RunJson.parse(await json("run", join(FIXTURES, "afrunding")));
    for (const { unit, schools } of runs) {
      const decimals = (unit.split(".")[1] ?? "").length;
      for (const { total } of schools) expect([unit, (total.split(".")[1] ?? "").length]).toEqual([unit, decimals]);
    }
  });

  test("with errors in the workbook there are issues and no runs", async () => {
    const { runs, issues } = RunJson.parse(await json("run", BROKEN));
    expect(runs).toEqual([]);
    expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("compare --json", () => {
  test("holds every change of forventet-konsekvens.csv, and the exact shape", async () => {
    const { schools, total } = CompareJson.parse(await json("compare", TOWN, ...FROM_OLD_TO_NEW));
    for (const row of readTable("mindstekommune", "forventet-konsekvens.csv")) {
      const { before, after, difference, percent } = schools.find(({ id }) => id === row["Skole-id"]) ?? total ?? {};
      const expected = ["Før", "Efter", "Forskel", "Pct"].map((column) => plain(row[column] ?? ""));
      expect([before, after, difference, percent]).toEqual(expected);
    }
  });

  test("kr per pupil has two decimals: 5.880.000 / 85 = 69.176,47 and 5.630.000 / 85 = 66.235,29", async () => {
    const { schools } = CompareJson.parse(await json("compare", TOWN, ...FROM_OLD_TO_NEW));
    expect(schools.map(({ perPupilBefore, perPupilAfter }) => [perPupilBefore, perPupilAfter])).toEqual([
      ["69176.47", "66235.29"],
      ["78000.00", "69666.67"],
      ["120000.00", "150000.00"],
    ]);
  });

  test("clusters and summary: one gains 750.000, two lose, two are beyond 5 per cent", async () => {
    const { clusters, summary, year } = CompareJson.parse(await json("compare", TOWN, ...FROM_OLD_TO_NEW));
    expect(year).toBe(2026);
    expect(clusters.map(({ cluster, schools, difference }) => [cluster, schools, difference])).toEqual([
      ["Nord", 2, "-750000"],
      ["Syd", 1, "750000"],
    ]);
    expect(summary).toMatchObject({
      gain: 1,
      lose: 2,
      unchanged: 0,
      outsideLimit: 2,
      largestGain: { id: "103" },
      largestLoss: { id: "102" },
    });
  });

  test("where there was nothing before there is no percentage, where no limit is set nothing is outside it", async () => {
    const book = join(FIXTURES, "scenarie-hoejere-klassebeloeb");
    const result = CompareJson.parse(
      await json("compare", book, "--from", "Tildelingsmodel", "--to", "Højere klassebeløb"),
    );
    expect(
      result.schools.map(({ id, difference, percent, outsideLimit }) => [id, difference, percent, outsideLimit]),
    ).toEqual([
      ["101", "10000", "2.22", null],
      ["102", "15833", "2.22", null],
      ["103", "0", null, null],
    ]);
    expect(result.schools[2]).toMatchObject({ perPupilBefore: null, perPupilAfter: null });
    expect(result.summary?.outsideLimit).toBeNull();
  });

  test("with errors in the workbook there is the same shape without a result", async () => {
    const result = CompareJson.parse(await json("compare", BROKEN, ...FROM_OLD_TO_NEW));
    expect(result).toMatchObject({
      from: "Gammel model",
      to: "Ny model",
      year: null,
      schools: [],
      total: null,
      summary: null,
    });
  });
});

describe("explain --json", () => {
  test("holds the numbered lines of every part, and the exact shape", async () => {
    const { school, year, parts } = ExplainJson.parse(
      await json("explain", TOWN, "--scenario", "Ny model", "--school", "102"),
    );
    expect({ school, year }).toEqual({ school: "102", year: 2026 });
    expect(parts.map(({ id, amount }) => [id, amount])).toEqual([
      ["Grundbeløb", "1000000"],
      ["Klassetakst", "1800000"],
      ["Social pulje", "300000"],
      ["Rest pr. elev", "1080000"],
    ]);
    for (const { lines } of parts) expect(lines.map(({ no }) => no)).toEqual(lines.map((_, index) => index + 1));
  });

  test("a line of several values has rows: 20 pupils under a cap of 28 are one class on each of 3 grades in 2 years", async () => {
    const { parts } = ExplainJson.parse(
      await json("explain", TOWN, "--scenario", "Ny model", "--school", "102", "--part", "klassetakst"),
    );
    const [classes] = parts[0]?.lines ?? [];
    expect(classes).toMatchObject({ no: 1, value: null, unit: "classes" });
    expect(classes?.rows?.map(({ schoolYear, gradeFrom, value }) => [schoolYear, gradeFrom, value])).toEqual([
      ["2025/26", 0, "1"],
      ["2025/26", 1, "1"],
      ["2025/26", 2, "1"],
      ["2026/27", 0, "1"],
      ["2026/27", 1, "1"],
      ["2026/27", 2, "1"],
    ]);
    expect(classes?.rows?.[0]?.uses).toEqual(["Elevtal!G4", "Klasselofter!F2"]);
  });

  test("a share rests on its lines and on what is cited about all schools", async () => {
    const { parts } = ExplainJson.parse(
      await json("explain", TOWN, "--scenario", "Ny model", "--school", "102", "--part", "Social pulje"),
    );
    const share = parts[0]?.lines.at(-1);
    expect(share?.value).toBe("300000");
    expect(share?.uses).toContainEqual({ citation: "skolens nøgle, summen over alle skoler", value: "10" });
  });

  test("with errors in the workbook there are issues and no parts", async () => {
    const result = ExplainJson.parse(await json("explain", BROKEN, "--scenario", "Ny model", "--school", "101"));
    expect(result).toMatchObject({ scenario: "Ny model", year: null, school: "101", parts: [] });
    expect(result.issues).not.toHaveLength(0);
  });
});

describe("check --json", () => {
  test("holds every error of forventet-fejl.csv with its sheet, cell and code, and the exact shape", async () => {
    const { issues } = CheckJson.parse(await json("check", BROKEN));
    const found = issues.map(({ sheet, cell, code }) => [sheet ?? "", cell ?? "", code]);
    const rows = readTable(join("fejlkommune", "mange-fejl"), "forventet-fejl.csv");
    expect(rows).not.toHaveLength(0);
    for (const row of rows) expect(found).toContainEqual([row["Ark"], row["Celle"], row["Kode"]]);
  });

  test("every issue says what was found, what was expected and what to do", async () => {
    for (const { found, expected, remedy } of CheckJson.parse(await json("check", BROKEN, "--language", "en")).issues) {
      expect([found, expected, remedy].map((text) => text.trim())).not.toContain("");
    }
  });
});
