import { select } from "../../../addin/app/results/compareSelected.js";
import { saveDraft } from "../../../addin/app/whatIf/saveDraft.js";
import { isAllowed, otherDials, shownDials, withTurn } from "../../../addin/app/whatIf/shownDials.js";
import { reset, turn } from "../../../addin/app/whatIf/turnDials.js";
import { showWhatIf } from "../../../addin/app/whatIf/compute.js";
import type { DialsView, DialView } from "../../../addin/present/whatIf/dialsView.js";
import { examplePane, ready } from "./examplePane.js";
import { rowOf } from "./rowOf.js";

const dialOf = (
  { dials }: DialsView,
  part: string,
  name: string,
  year: number | null,
  gradeFrom: number | null,
): DialView => {
  const found = dials.find(
    (dial) => dial.part === part && dial.name === name && dial.year === year && dial.gradeFrom === gradeFrom,
  );
  if (!found) throw new Error("The example has no such number");
  return found;
};

test("a rate of the example is a dial with the workbook's value, its cell and its year", async () => {
  const { pane, cell, workbook } = await examplePane();
  await showWhatIf(pane);
  const rate = dialOf(ready(pane.store.get().whatIf.dials), "Klassetakst", "Takst", 2026, 0);
  expect(rate).toMatchObject({ group: "parameters", value: "345000", unit: "kr/klasse", gradeTo: 3, scope: "" });
  expect(cell("Parametre", rowOf(workbook, rate.place), "2026")).toBe(345000);
});

test("what is turned back to the workbook's value is not turned", async () => {
  const { pane } = await examplePane();
  await showWhatIf(pane);
  const rate = dialOf(ready(pane.store.get().whatIf.dials), "Klassetakst", "Takst", 2026, 0);
  expect(withTurn({}, rate, "365000")).toEqual({ [rate.key]: "365000" });
  expect(withTurn({ [rate.key]: "365000" }, rate, "345000.0")).toEqual({});
});

test("the frame still balances while a rate is turned, and reset gives the comparison of the workbook again", async () => {
  const { pane } = await examplePane();
  await showWhatIf(pane);
  const rate = dialOf(ready(pane.store.get().whatIf.dials), "Klassetakst", "Takst", 2026, 0);
  await turn(pane, rate, "365000");
  const turned = ready(pane.store.get().whatIf.shown).comparison;
  const stands = ready(pane.store.get().results.comparison);
  expect(turned.frames.map(({ difference }) => difference)).toEqual(["0"]);
  expect(turned.schools).not.toEqual(stands.schools);
  await reset(pane);
  expect(ready(pane.store.get().whatIf.shown).comparison).toEqual(stands);
});

test("a saved draft is a scenario of the workbook with Før filled in, and gives what the sliders showed", async () => {
  const { pane, workbook } = await examplePane();
  await showWhatIf(pane);
  pane.store.update((state) => ({ ...state, view: "whatIf" }));
  const view = ready(pane.store.get().whatIf.dials);
  await turn(pane, dialOf(view, "Klassetakst", "Takst", 2026, 0), "365000");
  await turn(pane, dialOf(view, "Skolerammen", "", 2026, null), "500000000");
  const shown = ready(pane.store.get().whatIf.shown).comparison;
  await saveDraft(pane, { name: " Prøve ", reason: "for at se", requestedBy: "" });
  expect(pane.store.get().fault).toBeNull();
  const tables = workbook.book().sheets.flatMap(({ tables: own }) => own);
  const changes = tables.find(({ name }) => name === "Ændringer")?.rows.slice(-2);
  expect(changes).toEqual([
    ["Prøve", 1, "Parametre", "Klassetakst", "Takst", null, null, "2026", 0, 3, 345000, 365000, "for at se"],
    ["Prøve", 2, "Rammer", null, "Skolerammen", null, null, "2026", null, null, 502400000, 500000000, "for at se"],
  ]);
  const { selection, results, whatIf } = pane.store.get();
  expect(selection).toMatchObject({ from: "Gammel model", to: "Prøve" });
  expect(ready(results.comparison)).toEqual({ ...shown, to: "Prøve" });
  expect(whatIf.turned).toEqual({});
});

test("numbers of Opsætning can be turned; they hold for all years, and saved they give what the sliders showed", async () => {
  const { pane, workbook } = await examplePane();
  await showWhatIf(pane);
  pane.store.update((state) => ({ ...state, view: "whatIf" }));
  const { whatIf: asked, selection: looked } = pane.store.get();
  const view = ready(asked.dials);
  const limit = dialOf(view, "Grænse ned, pct.", "", null, null);
  expect(limit).toMatchObject({ group: "settings", value: "3", bounds: { min: "0", max: null, isWhole: false } });
  expect(otherDials(view, shownDials(view, asked, looked?.year ?? 0), looked?.year ?? 0)).toContain(limit);
  await turn(pane, limit, "0.5");
  await turn(pane, dialOf(view, "Klassetakst", "Takst", 2026, 0), "365000");
  const shown = ready(pane.store.get().whatIf.shown).comparison;
  await saveDraft(pane, { name: "Stram grænse", reason: "", requestedBy: "" });
  expect(pane.store.get().fault).toBeNull();
  const changes = workbook.book().sheets.flatMap(({ tables }) => tables.filter(({ name }) => name === "Ændringer"))[0];
  expect(changes?.rows.slice(-2)).toContainEqual([
    ...["Stram grænse", 1, "Opsætning", null, "Grænse ned, pct.", null, null, null, null, null, 3, 0.5, null],
  ]);
  expect(ready(pane.store.get().results.comparison)).toEqual({ ...shown, to: "Stram grænse" });
});

test("what the workbook would refuse in Opsætning is not allowed on the dial either", () => {
  const months = { min: "0", max: "12", isWhole: true };
  expect([7, 0, 12, 13, -1, 2.5].map((typed) => isAllowed(typed, months))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([isAllowed(400, { min: "0", max: null, isWhole: false }), isAllowed(-400, null)]).toEqual([true, true]);
});

test("the phase-in and the limits of a scenario that uses them stand first", async () => {
  const { pane } = await examplePane();
  await select(pane, { to: "Andet udkast" });
  await showWhatIf(pane);
  const { whatIf, selection } = pane.store.get();
  const shown = shownDials(ready(whatIf.dials), whatIf, selection?.year ?? 0);
  expect(shown.map(({ group, year }) => [group, year])).toContainEqual(["phaseIn", 2026]);
  const groups = ready(whatIf.dials).dials.map(({ group }) => group);
  expect(groups.lastIndexOf("phaseIn")).toBeLessThan(groups.indexOf("limits"));
});
