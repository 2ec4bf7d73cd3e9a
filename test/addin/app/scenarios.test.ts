import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { bookView } from "../../../addin/app/book/bookState.js";
import { chooseStatus } from "../../../addin/app/scenarios/editScenario.js";
import { isFreeName, makeScenario } from "../../../addin/app/scenarios/makeScenario.js";
import { showScenarios } from "../../../addin/app/scenarios/showScenarios.js";
import { showView } from "../../../addin/app/showView.js";
import { select } from "../../../addin/app/results/compareSelected.js";
import type { ScenariosView } from "../../../addin/present/scenariosView.js";
import { examplePane, ready, type ExamplePane } from "./examplePane.js";

async function scenariosOpen(): Promise<ExamplePane & { readonly view: () => ScenariosView }> {
  const example = await examplePane();
  showView(example.pane, "scenarios");
  await showScenarios(example.pane);
  return { ...example, view: () => ready(example.pane.store.get().scenarios.shown) };
}

describe("Scenarier", () => {
  test("those of the example stand with status, reason and the number of their changes", async () => {
    const { view } = await scenariosOpen();
    expect(
      view()
        .scenarios.slice(0, 3)
        .map(({ name, status, changes }) => [name, status, changes]),
    ).toEqual([
      ["Højere klassetakst", "sketch", 12],
      ["Små skoler løftes", "firstDraft", 5],
      ["Færre børn", "secondDraft", 40],
    ]);
  });

  test("a copy brings the changes, cell for cell, and gives the same amounts", async () => {
    const { pane, view, workbook } = await scenariosOpen();
    const count = view().scenarios.length;
    const scenario = { name: "Små skoler løftes (2)", buildsOn: "Ny model", reason: "prøve", requestedBy: "" };
    await makeScenario(pane, view(), scenario, "Små skoler løftes");
    expect(view().scenarios.at(-1)).toMatchObject({
      name: "Små skoler løftes (2)",
      number: count + 1,
      status: "sketch",
      changes: 5,
    });
    const changes = tablesOf(workbook.book()).find(({ name }) => name === "Ændringer");
    expect(changes?.rows.slice(-5).map((row) => [row[0], row[changes.headers.indexOf("Efter")]])).toEqual([
      ["Små skoler løftes (2)", 7500],
      ["Små skoler løftes (2)", 7500],
      ["Små skoler løftes (2)", "nej"],
      ["Små skoler løftes (2)", 7500],
      ["Små skoler løftes (2)", 7500],
    ]);
    await select(pane, { from: "Små skoler løftes", to: "Små skoler løftes (2)" });
    const { schools } = ready(pane.store.get().results.comparison);
    expect(schools.every(({ difference }) => difference === "0")).toBe(true);
    expect(ready(pane.store.get().scenarios.log).subjects).toEqual([]);
  });

  test("a name that a model or a scenario has is not free, whatever the case", async () => {
    const { view } = await scenariosOpen();
    expect(["Ny model", "FÆRRE BØRN", " ", "Noget nyt"].map((name) => isFreeName(view(), name))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("the status is written as the workbook's own word", async () => {
    const { pane, view, cell } = await scenariosOpen();
    const [scenario] = view().scenarios;
    if (!scenario) throw new Error("No scenario");
    await chooseStatus(pane, view(), scenario, "final");
    expect(cell("Scenarier", 0, "Status")).toBe("endelig");
    expect(bookView(pane.store.get().book)?.isComputable).toBe(true);
  });

  test("the change log says what differs, and where it comes from", async () => {
    const { pane } = await scenariosOpen();
    await select(pane, { from: "Ny model", to: "Små skoler løftes" });
    const { subjects } = ready(pane.store.get().scenarios.log);
    expect(subjects.map(({ heading }) => heading)).toEqual([
      "Små skoler, Tillæg pr. manglende elev",
      "Særlig bevilling, Aktiv",
    ]);
    expect(subjects[1]?.sentences).toEqual([
      "Særlig bevilling, Aktiv er ændret fra ja til nej. (Små skoler løftes nr. 3: afløses af tillægget, opdigtet)",
    ]);
  });
});
