import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook } from "../../../addin/app/book/readBook.js";
import { bookView } from "../../../addin/app/book/bookState.js";
import type { Pane } from "../../../addin/app/pane.js";
import { openSealing, sealScenario } from "../../../addin/app/scenarios/sealScenario.js";
import { showScenarios } from "../../../addin/app/scenarios/showScenarios.js";
import { showView } from "../../../addin/app/showView.js";
import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { fileOfBook } from "../../../addin/browser/book/fileOfBook.js";
import { openFile } from "../../../addin/browser/book/openFile.js";
import { isSealTable } from "../../../workbook/seal/sealTableNames.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { runCli } from "../../cli/runCli.js";
import { temporaryFolder } from "../../cli/temporaryFolder.js";
import { examplePane, ready, type ExamplePane } from "./examplePane.js";

const FINAL = "Endelig model";
const SEAL = { scenario: FINAL, date: "2026-03-12", sealedBy: "Byrådet" };
const folder = temporaryFolder();

const sealTables = (tables: readonly RawTable[]): readonly RawTable[] => tables.filter(({ name }) => isSealTable(name));

/** What Data says of seals: the codes of its remarks. */
const told = (pane: Pane): readonly string[] =>
  (bookView(pane.store.get().book)?.issues ?? []).flatMap(({ issues }) => issues.map(({ code }) => code));

const cardOf = (pane: Pane, scenario: string) =>
  ready(pane.store.get().scenarios.shown).scenarios.find(({ name }) => name === scenario);

async function scenariosOpen(): Promise<ExamplePane> {
  const example = await examplePane();
  showView(example.pane, "scenarios");
  await showScenarios(example.pane);
  return example;
}

describe("Forsegl", () => {
  test("gives the seal of the command line, cell by cell, and leaves the input as it was", async () => {
    const { pane, workbook } = await scenariosOpen();
    const input = tablesOf(workbook.book());
    expect(told(pane)).toEqual(["finalNotSealed"]);
    await sealScenario(pane, SEAL);
    expect(pane.store.get().fault).toBeNull();
    const tables = tablesOf(workbook.book());
    expect(tables.slice(0, input.length)).toEqual(input);
    const [book, out] = [join(folder, "eksempel.xlsx"), join(folder, "forseglet.xlsx")];
    await runCli(["template", book, "--example"]);
    const { code } = await runCli([
      "seal",
      book,
      "--scenario",
      FINAL,
      "--date",
      SEAL.date,
      "--by",
      SEAL.sealedBy,
      "--out",
      out,
    ]);
    expect(code).toBe(0);
    const written = await readXlsx(readFileSync(out));
    if (!written.ok) throw new Error("The command line wrote no workbook");
    expect(sealTables(tables)).toEqual(sealTables(written.tables));
    expect(told(pane)).toEqual([]);
    expect(cardOf(pane, FINAL)?.seal).toMatchObject({ date: "2026-03-12", sealedBy: "Byrådet" });
    expect(pane.store.get().scenarios.sealing).toBeNull();
  });

  test("wants a date, and writes nothing without one", async () => {
    const { pane, workbook } = await scenariosOpen();
    openSealing(pane, FINAL);
    for (const date of ["", "12.03.2026", "2026-13-01"]) {
      await sealScenario(pane, { ...SEAL, date });
      expect([date, pane.store.get().scenarios.sealing?.isDateMissing]).toEqual([date, true]);
    }
    expect(sealTables(tablesOf(workbook.book()))).toEqual([]);
  });

  test("of a scenario that is not final is refused in the words of the command line", async () => {
    const { pane } = await scenariosOpen();
    await sealScenario(pane, { ...SEAL, scenario: "Skitse" });
    const refused = pane.store.get().scenarios.sealing?.refused;
    expect(refused?.da).toBe("Scenariet “Skitse” er ikke endeligt. Kun et scenarie med status endelig kan forsegles.");
  });

  test("again takes the place of the earlier seal; that of another scenario stays", async () => {
    const { pane, workbook } = await scenariosOpen();
    await sealScenario(pane, SEAL);
    const rows = sealTables(tablesOf(workbook.book()))[1]?.rows.length ?? 0;
    const status = cardOf(pane, "Andet udkast")?.statusPlace;
    if (!status) throw new Error("The example has no such scenario");
    await workbook.port.editTables({ cells: [{ ...status, value: "endelig" }], append: [] });
    await readBook(pane);
    await sealScenario(pane, { ...SEAL, scenario: "Andet udkast", date: "2026-04-01" });
    await sealScenario(pane, { ...SEAL, date: "2026-05-01" });
    const [seals, sealed] = sealTables(tablesOf(workbook.book()));
    expect(seals?.rows.map(([scenario, date]) => [scenario, date])).toEqual([
      ["Andet udkast", "2026-04-01"],
      [FINAL, "2026-05-01"],
    ]);
    expect(sealed?.rows.length).toBe(2 * rows);
  });

  test("stops where the seals that are there cannot be read, and where one stands on a sheet with another name", async () => {
    const { pane, workbook } = await scenariosOpen();
    await sealScenario(pane, SEAL);
    const whole = workbook.book();
    workbook.replace({ ...whole, sheets: whole.sheets.filter(({ name }) => name !== "ForsegledeRækker") });
    await readBook(pane);
    expect(told(pane)).toEqual(["sealNotReadable"]);
    await sealScenario(pane, SEAL);
    expect(pane.store.get().scenarios.sealing?.refused?.da).toBe(
      "De forseglinger, projektmappen har, kan ikke læses, og de ville gå tabt. Data siger, hvad der er galt.",
    );
    const moved = whole.sheets.map((sheet) =>
      sheet.name === "Forseglinger"
        ? { ...sheet, name: "Segl", tables: sheet.tables.map((table) => ({ ...table, sheet: "Segl" })) }
        : sheet,
    );
    workbook.replace({ ...whole, sheets: moved });
    await readBook(pane);
    await sealScenario(pane, SEAL);
    expect(pane.store.get().scenarios.sealing?.refused?.da).toContain("står på arket “Segl”");
    expect(workbook.book().sheets).toEqual(moved);
  });
});

describe("Under a seal", () => {
  test("a changed cell is told in Data with its cell, and so are the amounts; put back, nothing is", async () => {
    const { pane, workbook } = await scenariosOpen();
    await sealScenario(pane, SEAL);
    const rates = workbook.book().sheets.find(({ name }) => name === "Parametre")?.tables[0];
    if (!rates) throw new Error("The example has no rates");
    const row = rates.rows.findIndex(
      (cells) => cells[0] === "Ny model" && cells[1] === "Elevtakst" && cells[2] === "Takst",
    );
    const year = rates.headers.indexOf("2026");
    const place = { sheet: "Parametre", address: `${String.fromCharCode(65 + year)}${rates.firstRow + 1 + row}` };
    const before = rates.rows[row]?.[year] ?? null;
    await workbook.port.editTables({ cells: [{ ...place, value: 9_000 }], append: [] });
    await readBook(pane);
    expect([...new Set(told(pane))].sort()).toEqual(["sealedCellChanged", "sealedResultChanged"]);
    const changed = bookView(pane.store.get().book)?.issues.flatMap(({ issues }) => issues) ?? [];
    expect(changed.find(({ code }) => code === "sealedCellChanged")?.place).toEqual(place);
    await workbook.port.editTables({ cells: [{ ...place, value: before }], append: [] });
    await readBook(pane);
    expect(told(pane)).toEqual([]);
  });

  test("a workbook that is saved and opened again has its seal, on the same sheets", async () => {
    const { pane, workbook } = await scenariosOpen();
    await sealScenario(pane, SEAL);
    const { bytes } = await fileOfBook(workbook.book(), "da");
    const opened = await openFile(bytes, "Gemt.xlsx");
    if (!opened.ok) throw new Error("The file cannot be opened");
    const names = workbook.book().sheets.map(({ name }) => name);
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(names);
    const again = await fileOfBook(opened.book, "da");
    const twice = await openFile(again.bytes, "Gemt.xlsx");
    if (!twice.ok) throw new Error("The file cannot be opened again");
    expect(sealTables(tablesOf(twice.book))).toEqual(sealTables(tablesOf(workbook.book())));
    workbook.replace(twice.book);
    await readBook(pane);
    expect(told(pane)).toEqual([]);
    expect(cardOf(pane, FINAL)?.seal).toMatchObject({ date: "2026-03-12", sealedBy: "Byrådet" });
    expect(bookView(pane.store.get().book)?.tables.some(({ label }) => isSealTable(label))).toBe(false);
  });
});
