import { join } from "node:path";
import { FIXTURES } from "../support/fixture.js";
import { runCli } from "./runCli.js";

const TOWN = join(FIXTURES, "mindstekommune");
const WIDTH = 120;

async function lines(...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runCli(args);
  return out.split("\n");
}

/** The words of a line, whatever lies between them. */
const cellsOf = (line: string | undefined): readonly string[] => (line ?? "").trim().split(/ {2,}/);

describe("compare", () => {
  test("shows every school before and after, the clusters' sums and the sum of all", async () => {
    const out = await lines("compare", TOWN, "--from", "Gammel model", "--to", "Ny model");
    const row = (starts: string): readonly string[] => cellsOf(out.find((line) => line.trim().startsWith(starts)));
    expect(row("101")).toEqual([
      "101",
      "Engskolen",
      "85,0",
      "5.880.000",
      "5.630.000",
      "−250.000",
      "−4,25 %",
      "69.176",
      "66.235",
    ]);
    expect(row("102")).toEqual([
      "102",
      "Skovskolen",
      "60,0",
      "4.680.000",
      "4.180.000",
      "−500.000",
      "−10,68 %",
      "78.000",
      "69.667",
      "uden for",
    ]);
    expect(row("Nord i alt")).toEqual([
      "Nord i alt",
      "145,0",
      "10.560.000",
      "9.810.000",
      "−750.000",
      "−7,10 %",
      "72.828",
      "67.655",
    ]);
    expect(row("I alt")).toEqual(["I alt", "170,0", "13.560.000", "13.560.000", "0", "0,00 %", "79.765", "79.765"]);
  });

  test("says above the table what it holds for, and below who gains and loses most", async () => {
    const out = await lines("compare", TOWN, "--from", "Gammel model", "--to", "Ny model");
    expect(out.slice(0, 9)).toEqual([
      "Fra Gammel model til Ny model, 2026",
      "  Kommune     Mindstekommune",
      "  Før         Gammel model",
      "  Efter       Ny model",
      "  Budgetår    2026",
      "  Prisniveau  2026",
      "  Afrunding   1 kr",
      "  Elevtal     2025/26 optalt, 2026/27 prognose",
      "  Grænser     ned 5 %, op 5 %",
    ]);
    expect(out.slice(-7, -1)).toEqual([
      "  Vindere           1 skole",
      "  Tabere            2 skoler",
      "  Uændret           0 skoler",
      "  Uden for grænsen  2 skoler",
      "  Største gevinst   Åskolen (103): 750.000 kr (25,00 %)",
      "  Største tab       Skovskolen (102): −500.000 kr (−10,68 %)",
    ]);
  });

  test("in English the words and the signs of numbers change, the workbook's names do not", async () => {
    const out = await lines("compare", TOWN, "--from", "Gammel model", "--to", "Ny model", "--language", "en");
    expect(out[0]).toBe("From Gammel model to Ny model, 2026");
    expect(cellsOf(out.find((line) => line.startsWith("102")))).toContain("outside");
    expect(out).toContain("  Largest loss       Skovskolen (102): −500,000 kr (−10.68 %)");
  });
});

describe("run", () => {
  test("shows schools by parts where there is room, the frame and the solved rate", async () => {
    const out = await lines("run", TOWN, "--scenario", "Ny model");
    expect(out).toContain("  Ramme       Skoler: 13.560.000 kr, fordelt 13.560.000 kr, forskel 0 kr");
    expect(out.find((line) => line.includes("Beregnet"))).toContain("Rest pr. elev: 18.000,00 kr/enhed");
    expect(cellsOf(out.find((line) => line.startsWith("103")))).toEqual([
      "103",
      "Åskolen",
      "25,0",
      "1.000.000",
      "1.800.000",
      "500.000",
      "450.000",
      "3.750.000",
      "150.000",
    ]);
  });

  test("several results end in an overview, one line each", async () => {
    const out = await lines("run", TOWN);
    expect(cellsOf(out.at(-2))).toEqual(["Ny model", "Ny model", "2026", "13.560.000", "0"]);
    expect(out).toContain("Oversigt");
  });

  test("sixteen parts by nineteen schools are shown as two tables, each within the page", async () => {
    const out = await lines("run", join(FIXTURES, "eksempelkommune"), "--scenario", "Ny model", "--year", "2026");
    expect(out.every((line) => [...line].length <= WIDTH)).toBe(true);
    expect(out.filter((line) => /^\d{3} {2}/.test(line)).length).toBeGreaterThanOrEqual(19);
    expect(out.at(-2)).toBe("Alle skoler × dele: --out FIL.xlsx eller --json.");
  });
});

describe("explain", () => {
  test("starts with the parts and their sum, and then tells each line by line", async () => {
    const out = await lines("explain", TOWN, "--scenario", "Ny model", "--school", "103");
    expect(out[0]).toBe("Åskolen (103): Ny model, 2026");
    expect(cellsOf(out.find((line) => line.startsWith("I alt")))).toEqual(["I alt", "3.750.000"]);
    expect(
      out.some((line) =>
        line.includes("3.060.000 kr (linje 6) × 25 (linje 4) / 170 (summen over alle skoler) = 450.000 kr"),
      ),
    ).toBe(true);
    expect(out.every((line) => [...line].length <= WIDTH)).toBe(true);
  });

  test("with --part it tells that part only", async () => {
    const out = await lines("explain", TOWN, "--scenario", "Ny model", "--school", "103", "--part", "Klassetakst");
    expect(out.filter((line) => line.startsWith("─".repeat(WIDTH)))).toHaveLength(1);
    expect(cellsOf(out.find((line) => line.startsWith("Klassetakst")))).toEqual([
      "Klassetakst (Beløb pr. klasse)",
      "1.800.000 kr",
    ]);
  });
});

describe("check", () => {
  test("tells every issue under its table: where, what was found, what was expected, what to do", async () => {
    const { out } = await runCli(["check", join(FIXTURES, "fejlkommune", "mange-fejl")]);
    expect(out).toMatch(/^Elevtal \(\d+\)$/m);
    expect(out).toMatch(/^ {2}Elevtal, celle [A-Z]+\d+ \(fejl\): fandt /m);
    expect(out.split("\n").every((line) => [...line].length <= WIDTH)).toBe(true);
  });
});

describe("Progress", () => {
  test("is told on stderr once it has taken long, and then only", async () => {
    const slow = await runCli(["check", TOWN], { times: [0, 2000] });
    expect(slow.err).toBe(
      "Læser projektmappen …\nGennemgår tabellerne …\nRegner alle modeller og scenarier igennem …\n",
    );
    expect((await runCli(["check", TOWN], { times: [0, 1499] })).err).toBe("");
  });
});

describe("The help", () => {
  test("is Danish first, with examples that name the commands as they are", async () => {
    const { out } = await runCli(["--help"]);
    for (const words of [
      "Brug: tildel <kommando> [valg]",
      "Kommandoer:",
      "Eksempler:",
      "tildel compare kommune.xlsx --from",
      "In English: tildel --help --language en",
    ]) {
      expect(out).toContain(words);
    }
  });

  test("is English when asked", async () => {
    const { out } = await runCli(["explain", "--help", "--language", "en"]);
    expect(out).toContain("Usage: tildel explain <workbook> [options]");
    expect(out).not.toMatch(/[æøå]/i);
  });
});
