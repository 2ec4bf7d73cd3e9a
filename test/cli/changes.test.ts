import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ChangesJson } from "../../cli/json/changesJson.js";
import { CheckJson } from "../../cli/json/checkJson.js";
import { SealJson } from "../../cli/json/sealJson.js";
import { readXlsx } from "../../workbook/xlsx/readXlsx.js";
import { FIXTURES } from "../support/fixture.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const folder = temporaryFolder();
const CLASSES = join(FIXTURES, "aendringer-der-virker-sammen");
const BETWEEN = ["--from", "Tildelingsmodel", "--to", "Små klasser"];
const SLOW = 60_000;

const parsed = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await runCli([...args, "--json"])).out) as unknown;

async function sheets(path: string): Promise<readonly string[]> {
  const result = await readXlsx(readFileSync(path));
  return result.ok ? result.sheets : [];
}

describe("changes", () => {
  test("--json holds every change with old and new value, and the shares worked out in the fixture", async () => {
    const found = ChangesJson.parse(await parsed("changes", CLASSES, ...BETWEEN, "--attribution"));
    expect(found.changes.map(({ sentence: _sentence, ...change }) => change)).toEqual([
      {
        ...{
          number: 1,
          change: "Klasselofter, Loft",
          table: "Klasselofter",
          part: null,
          parameter: "Loft",
          scope: null,
        },
        ...{ schoolId: null, year: null, gradeFrom: "0", gradeTo: "10", column: "Elever", row: "kept" },
        ...{ before: "28", after: "24", unit: "", scenario: "Små klasser", scenarioNumber: 1, reason: "opdigtet" },
      },
      {
        ...{
          number: 2,
          change: "Klasser, Takst",
          table: "Parametre",
          part: "Klasser",
          parameter: "Takst",
          scope: null,
        },
        ...{ schoolId: null, year: "2026", gradeFrom: null, gradeTo: null, column: "2026", row: "kept" },
        ...{
          before: "400000",
          after: "450001",
          unit: "kr/klasse",
          scenario: "Små klasser",
          scenarioNumber: 2,
          reason: "opdigtet",
        },
      },
    ]);
    expect(found.attribution).toMatchObject({ year: 2026, method: "average", because: null });
    expect(found.attribution?.effects).toEqual([
      {
        name: "Klasselofter, Loft",
        numbers: [1],
        total: "425001",
        schools: { "101": "425001", "102": "0", "103": "0" },
      },
      {
        name: "Klasser, Takst",
        numbers: [2],
        total: "125002",
        schools: { "101": "75001", "102": "50001", "103": "0" },
      },
    ]);
    expect(found.attribution?.total).toEqual({ before: "800000", after: "1350003", difference: "550003" });
  });

  test("without --attribution nothing is shared, and for people it is sentences", async () => {
    expect(ChangesJson.parse(await parsed("changes", CLASSES, ...BETWEEN)).attribution).toBeNull();
    const { out, code } = await runCli(["changes", CLASSES, ...BETWEEN, "--attribution"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "2. Klasser, Takst\n   Klasser, Takst (2026) er ændret fra 400.000 til 450.001 kr/klasse. (Små klasser nr. 2: opdigtet)",
    );
    expect(out).toContain("over alle 2 rækkefølger");
    const english = await runCli(["changes", CLASSES, ...BETWEEN, "--language", "en"]);
    expect(english.out).toContain(
      "ClassCaps, Loft (grade 0–10) is changed from 28 to 24. (Små klasser no. 1: opdigtet)",
    );
  });

  test(
    "--out writes the log and what each change does",
    async () => {
      const out = join(folder, "aendringer.xlsx");
      expect((await runCli(["changes", CLASSES, ...BETWEEN, "--attribution", "--out", out])).code).toBe(0);
      expect(await sheets(out)).toEqual(
        expect.arrayContaining(["Ændringslog", "Ændringernes virkning", "Konsekvens", "Kontrol"]),
      );
    },
    SLOW,
  );

  test("with errors in the workbook there are issues and no changes", async () => {
    const found = ChangesJson.parse(await parsed("changes", join(FIXTURES, "fejlkommune", "mange-fejl"), ...BETWEEN));
    expect([found.issues.length > 30, found.changes, found.attribution]).toEqual([true, [], null]);
  });

  test("an unknown name is wrong use", async () => {
    expect((await runCli(["changes", CLASSES, "--from", "Ingen", "--to", "Små klasser"])).code).toBe(2);
  });
});

describe("seal", () => {
  /** The fixture with its scenario made final. */
  const final = join(folder, "endelig");
  cpSync(CLASSES, final, { recursive: true });
  const scenarios = join(final, "scenarier.csv");
  writeFileSync(scenarios, readFileSync(scenarios, "utf8").replace("første udkast", "endelig"));
  const out = join(folder, "forseglet.xlsx");
  const asked = ["--scenario", "små klasser", "--date", "2026-03-12", "--by", "Byrådet", "--out"];

  test(
    "writes a new workbook that check finds nothing changed in, and prints the fingerprints",
    async () => {
      const sealed = SealJson.parse(await parsed("seal", final, ...asked, out));
      expect(sealed).toMatchObject({ scenario: "Små klasser", date: "2026-03-12", sealedBy: "Byrådet", out });
      expect(sealed.tables.map(({ table, rows }) => [table, rows])).toEqual([
        ...[
          ["Opsætning", 2],
          ["Skoler", 3],
          ["Elevtal", 6],
          ["Klasselofter", 1],
          ["Modeller", 1],
          ["Parametre", 1],
        ],
        ...[
          ["Scenarier", 1],
          ["Ændringer", 2],
          ["Resultat", 3],
        ],
      ]);
      const codes = async (book: string): Promise<readonly string[]> =>
        CheckJson.parse(await parsed("check", book))
          .issues.map(({ code }) => code)
          .filter((code) => /seal/i.test(code));
      expect(await codes(out)).toEqual([]);
      expect(await codes(final)).toEqual(["finalNotSealed"]);
      expect(await sheets(out)).toEqual(expect.arrayContaining(["Elevtal", "Forseglinger", "ForsegledeRækker"]));
      const again = SealJson.parse(await parsed("seal", out, ...asked, join(folder, "igen.xlsx")));
      expect([again.input, again.results]).toEqual([sealed.input, sealed.results]);
    },
    SLOW,
  );

  test("only a final scenario, by a date, in a file that is not there", async () => {
    const refused = async (book: string, ...args: readonly string[]): Promise<string> => {
      const { code, err } = await runCli(["seal", book, ...args]);
      return `${code} ${err}`;
    };
    const to = join(folder, "ny.xlsx");
    expect(await refused(CLASSES, ...asked, to)).toContain("2 Scenariet “Små klasser” er ikke endeligt.");
    expect(await refused(final, "--scenario", "Tildelingsmodel", "--date", "2026-03-12", "--out", to)).toContain(
      "2 “Tildelingsmodel” er en model.",
    );
    expect(await refused(final, "--scenario", "Små klasser", "--date", "12. marts", "--out", to)).toMatch(/^2 /);
    writeFileSync(to, "noget andet");
    expect(await refused(final, ...asked, to)).toContain("bliver ikke overskrevet");
  });
});
