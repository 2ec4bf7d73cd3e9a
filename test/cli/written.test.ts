import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { startExample } from "../../cli/startExample.js";
import { readXlsx } from "../../workbook/xlsx/readXlsx.js";
import { FIXTURES } from "../support/fixture.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const folder = temporaryFolder();
const TOWN = join(FIXTURES, "mindstekommune");
const SLOW = 60_000;

async function tableNames(path: string): Promise<readonly string[]> {
  const result = await readXlsx(readFileSync(path));
  return result.ok ? result.tables.map(({ name }) => name) : [];
}

async function sheetNames(path: string): Promise<readonly string[]> {
  const result = await readXlsx(readFileSync(path));
  return result.ok ? result.sheets : [];
}

describe("template", () => {
  test.each(["da", "en"])(
    "writes a workbook that can be checked as it stands (%s)",
    async (language) => {
      const out = join(folder, `skabelon-${language}.xlsx`);
      const written = await runCli(["template", out, "--language", language]);
      expect(written).toMatchObject({ code: 0, out: "" });
      expect(written.err).toContain(out);
      expect((await runCli(["check", out, "--language", language])).code).toBe(0);
    },
    SLOW,
  );

  test("never overwrites a file: it may have been filled in", async () => {
    const out = join(folder, "udfyldt.xlsx");
    writeFileSync(out, "et helt års arbejde");
    const { code, err } = await runCli(["template", out]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `“${out}” findes allerede og bliver ikke overskrevet. Vælg et andet navn.\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("et helt års arbejde");
  });

  test(
    "--example holds the example municipality",
    async () => {
      const out = join(folder, "eksempel.xlsx");
      expect((await runCli(["template", out, "--example"])).code).toBe(0);
      expect(await tableNames(out)).toEqual(
        expect.arrayContaining(["Skoler", "Elevtal", "Modeller", "Parametre", "Scenarier"]),
      );
    },
    SLOW,
  );
});

describe("--out", () => {
  test(
    "writes a workbook of results, and says that it replaced the one before",
    async () => {
      const out = join(folder, "resultat.xlsx");
      const args = ["compare", TOWN, "--from", "Gammel model", "--to", "Ny model", "--out", out];
      expect((await runCli(args)).err).toBe(`Skrev ${out}.\n`);
      const first = readFileSync(out);
      expect((await sheetNames(out)).some((name) => name.startsWith("Konsekvens"))).toBe(true);
      expect((await runCli(args)).err).toBe(`Skrev ${out} (den tidligere fil er erstattet).\n`);
      expect(readFileSync(out).equals(first)).toBe(true);
    },
    SLOW,
  );

  test(
    "of run holds the consequence too, where the model says what it is compared with",
    async () => {
      const out = join(folder, "ny-model.xlsx");
      const { code, out: printed } = await runCli(["run", TOWN, "--scenario", "Ny model", "--out", out, "--json"]);
      expect(code).toBe(0);
      expect(JSON.parse(printed)).toHaveProperty("runs.length", 1);
      expect((await sheetNames(out)).some((name) => name.startsWith("Konsekvens"))).toBe(true);
    },
    SLOW,
  );

  test(
    "is never the workbook itself, also not through another spelling of its path",
    async () => {
      const book = join(folder, "bog.xlsx");
      await runCli(["template", book]);
      const before = readFileSync(book);
      for (const spelling of [book, `${folder}/../${basename(folder)}/./bog.xlsx`]) {
        const { code, err } = await runCli(["run", book, "--out", spelling]);
        expect(code).toBe(2);
        expect(err).toContain("er selve projektmappen. Resultatet skrives altid til en anden fil.");
      }
      expect(readFileSync(book).equals(before)).toBe(true);
    },
    SLOW,
  );

  test(
    "never replaces another workbook with input tables",
    async () => {
      const other = join(folder, "naboens.xlsx");
      await runCli(["template", other]);
      const { code, err } = await runCli(["run", TOWN, "--out", other]);
      expect({ code, err }).toEqual({
        code: 2,
        err: `“${other}” er en projektmappe med Tildels tabeller og bliver ikke overskrevet. Vælg et andet navn.\n`,
      });
    },
    SLOW,
  );
});

describe("npm start", () => {
  test(
    "prints the consequence and writes the input and the results",
    async () => {
      const printed = { out: "", err: "" };
      const io = {
        stdout: (text: string) => void (printed.out += text),
        stderr: (text: string) => void (printed.err += text),
        now: () => 0,
        home: folder,
        isDebug: false,
      };
      expect(await startExample(TOWN, io)).toBe(0);
      expect(printed.out).toContain("Fra Gammel model til Ny model, 2026");
      expect(readdirSync(join(folder, "out")).sort()).toEqual(["mindstekommune-resultat.xlsx", "mindstekommune.xlsx"]);
      expect((await runCli(["check", join(folder, "out", "mindstekommune.xlsx")])).code).toBe(0);
    },
    SLOW,
  );
});

describe("tildel.mjs", () => {
  test("says in one sentence what is missing where nothing is built", async () => {
    const { execFileSync } = await import("node:child_process");
    mkdirSync(join(folder, "cli"), { recursive: true });
    const script = join(folder, "cli", "tildel.mjs");
    copyFileSync(join("cli", "tildel.mjs"), script);
    expect(existsSync(join(folder, "dist"))).toBe(false);
    expect(() => execFileSync(process.execPath, [script, "check"], { stdio: "pipe" })).toThrow(/npm run build/);
  });
});
