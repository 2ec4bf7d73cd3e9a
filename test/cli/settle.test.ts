import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SettleJson } from "../../cli/json/settleJson.js";
import { readXlsx } from "../../workbook/xlsx/readXlsx.js";
import { FIXTURES, readTable } from "../support/fixture.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const folder = temporaryFolder();
const TOWN = join(FIXTURES, "efterregulering");
const plain = (danish: string | undefined): string => (danish ?? "").replaceAll(".", "");

async function settleJson(...args: readonly string[]): Promise<SettleJson> {
  const { out } = await runCli(["settle", ...args, "--json"]);
  return SettleJson.parse(JSON.parse(out));
}

describe("settle", () => {
  test("--json holds every amount of forventet-efterregulering.csv, and the exact shape", async () => {
    const rows = readTable("efterregulering", "forventet-efterregulering.csv");
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      const { parts, schools, total } = await settleJson(TOWN, "--scenario", row["Model"] ?? "", "--year", "2026");
      const part = row["Del"] ?? "";
      const school = schools.find(({ id }) => id === row["Skole-id"]);
      const ofSchool = school && (part === "" ? school : school.parts[part]);
      const found = ofSchool ?? (part === "" ? total : parts.find(({ id }) => id === part));
      const wanted = {
        preliminary: plain(row["Foreløbig"]),
        settled: plain(row["Endelig"]),
        difference: plain(row["Forskel"]),
      };
      expect([row, found]).toMatchObject([row, wanted]);
    }
  });

  test("--json says what is settled and when it is paid", async () => {
    expect(await settleJson(TOWN, "--scenario", "Åben")).toMatchObject({
      ...{ scenario: "Åben", model: "Åben", year: 2026, paidIn: 2027, unit: "1" },
      schoolYears: ["2025/26", "2026/27"],
    });
  });

  test("for people there is a line for every school and one for every part that changes", async () => {
    const { code, out } = await runCli(["settle", TOWN, "--scenario", "Åben"]);
    expect(code).toBe(0);
    expect(out).toContain("Betales i                2027 (året efter)");
    expect(out).toMatch(/102\s+Skovskolen\s+20,0\s+19,2\s+1\.650\.000\s+1\.600\.000\s+−50\.000/);
    expect(out.replace(/\s+/g, " ")).toContain("Den er ikke med i tildelingen for 2027 (tildel run): læg den til");
    expect(out).toMatch(/Klasser\s+1\.350\.000\s+1\.537\.500\s+187\.500/);
  });

  test("--out writes a workbook with the sheet Efterregulering", async () => {
    const out = join(folder, "efterregulering.xlsx");
    expect((await runCli(["settle", TOWN, "--scenario", "Lukket", "--out", out])).code).toBe(0);
    const read = await readXlsx(readFileSync(out));
    expect(read.ok && read.sheets).toEqual(["Tildeling", "Efterregulering", "Kontrol"]);
  });

  test("where there is nothing to settle it says so, writes nothing and exits with 1", async () => {
    const out = join(folder, "intet.xlsx");
    const town = join(FIXTURES, "mindstekommune");
    const { code, err } = await runCli(["settle", town, "--scenario", "Ny model", "--out", out]);
    expect(code).toBe(1);
    expect(err).toContain("både et foreløbigt");
    expect(existsSync(out)).toBe(false);
    const { issues, total } = await settleJson(town, "--scenario", "Ny model");
    expect([issues.map((issue) => issue.code), total]).toEqual([["nothingToSettle"], null]);
  });
});
