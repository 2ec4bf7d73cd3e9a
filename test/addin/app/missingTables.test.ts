import { insertMissing } from "../../../addin/app/book/insertMissing.js";
import { makeScenario } from "../../../addin/app/scenarios/makeScenario.js";
import { openForm, showScenarios } from "../../../addin/app/scenarios/showScenarios.js";
import { showWhatIf } from "../../../addin/app/whatIf/compute.js";
import { saveDraft } from "../../../addin/app/whatIf/saveDraft.js";
import { turn } from "../../../addin/app/whatIf/turnDials.js";
import { readBook } from "../../../addin/app/book/readBook.js";
import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { fileOfBook } from "../../../addin/browser/book/fileOfBook.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { emptyTableSheets } from "../../../workbook/write/templateSheets.js";
import { examplePane, ready, type ExamplePane } from "./examplePane.js";

const SKETCH = { name: "Uden ændringer", buildsOn: "Ny model", reason: "", requestedBy: "" };

/** The example without some of its tables. */
async function without(...names: readonly string[]): Promise<ExamplePane> {
  const example = await examplePane();
  const { workbook, pane } = example;
  const book = workbook.book();
  workbook.replace({ ...book, sheets: book.sheets.filter(({ name }) => !names.includes(name)) });
  await readBook(pane);
  await showScenarios(pane);
  return example;
}

const tableOf = ({ workbook }: ExamplePane, name: string) =>
  tablesOf(workbook.book()).find((table) => table.name === name);

describe("A workbook without Ændringer", () => {
  test("refuses a copy, says which table is missing, and writes nothing", async () => {
    const example = await without("Ændringer");
    const { pane, workbook } = example;
    openForm(pane, { copyOf: "Andet udkast" });
    const before = workbook.book();
    const view = ready(pane.store.get().scenarios.shown);
    expect(view.missing).toEqual(["changes"]);
    await makeScenario(pane, view, SKETCH, "Andet udkast");
    expect(workbook.book()).toBe(before);
    expect(pane.store.get().scenarios).toMatchObject({ lacking: ["changes"], form: { copyOf: "Andet udkast" } });
  });

  test("takes a new scenario, which has no changes", async () => {
    const example = await without("Ændringer");
    const { pane } = example;
    await makeScenario(pane, ready(pane.store.get().scenarios.shown), SKETCH, null);
    expect(tableOf(example, "Scenarier")?.rows.at(-1)).toContain("Uden ændringer");
    expect(pane.store.get().scenarios.lacking).toEqual([]);
  });

  test("saves no draft, neither its scenario nor its changes", async () => {
    const { pane, workbook } = await without("Ændringer");
    await showWhatIf(pane);
    const { dials, missing } = ready(pane.store.get().whatIf.dials);
    const [dial] = dials;
    if (!dial) throw new Error("No dial");
    await turn(pane, dial, "1");
    const before = workbook.book();
    await saveDraft(pane, { name: "Prøve", reason: "", requestedBy: "" });
    expect([missing, workbook.book() === before]).toEqual([["changes"], true]);
  });
});

describe("Tables that are missing", () => {
  test("are inserted empty; the copy that was refused can be made then", async () => {
    const example = await without("Ændringer");
    const { pane } = example;
    pane.store.update((state) => ({ ...state, view: "scenarios" }));
    await makeScenario(pane, ready(pane.store.get().scenarios.shown), SKETCH, "Andet udkast");
    await insertMissing(pane, ["changes"]);
    expect(pane.store.get().fault).toBeNull();
    const inserted = tableOf(example, "Ændringer");
    expect(inserted?.rows.flat().filter((value) => value !== null)).toEqual([]);
    expect(inserted?.headers.slice(0, 3)).toEqual(["Scenarie", "Nr.", "Tabel"]);
    const { scenarios } = pane.store.get();
    expect([scenarios.lacking, ready(scenarios.shown).missing]).toEqual([[], []]);
    await makeScenario(pane, ready(scenarios.shown), SKETCH, "Andet udkast");
    expect(tableOf(example, "Scenarier")?.rows.at(-1)).toContain("Uden ændringer");
  });

  test("are both inserted, in a workbook that can be saved and read; those that are there are left alone", async () => {
    const example = await without("Ændringer", "Scenarier");
    const { pane, workbook } = example;
    await insertMissing(pane, ["scenarios", "changes"]);
    await insertMissing(pane, ["scenarios", "changes"]);
    expect(
      workbook
        .book()
        .sheets.slice(-2)
        .map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ["Scenarier", "input"],
      ["Ændringer", "input"],
    ]);
    const read = await readXlsx((await fileOfBook(workbook.book(), "da")).bytes);
    expect(read.ok && read.tables.map(({ name }) => name)).toEqual(tablesOf(workbook.book()).map(({ name }) => name));
  });

  test("are in the language of the workbook, and offer no lists of sheets that may not be there", () => {
    const [scenarios, changes] = emptyTableSheets(["scenarios", "changes"], "en", "da");
    expect([scenarios?.table, changes?.table, changes?.columns[0]?.header]).toEqual([
      "Scenarios",
      "Changes",
      "Scenario",
    ]);
    const lists = [scenarios, changes].flatMap((sheet) => sheet?.choices ?? []);
    expect(lists.filter(({ choices }) => "formula" in choices)).toEqual([]);
    expect(lists.length).toBeGreaterThan(0);
  });
});
