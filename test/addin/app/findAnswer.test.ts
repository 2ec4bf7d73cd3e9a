import { SolveJson } from "../../../cli/json/solveJson.js";
import type { Pane } from "../../../addin/app/pane.js";
import { select } from "../../../addin/app/results/compareSelected.js";
import { changeFields } from "../../../addin/app/whatIf/changeFind.js";
import { showWhatIf } from "../../../addin/app/whatIf/compute.js";
import { findAnswer } from "../../../addin/app/whatIf/findAnswer.js";
import type { Answered } from "../../../addin/app/whatIf/findState.js";
import { saveAnswer } from "../../../addin/app/whatIf/saveAnswer.js";
import type { QuestionFields } from "../../../addin/present/solve/questionFields.js";
import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { runCli } from "../../cli/runCli.js";
import { examplePane, ready, type ExamplePane } from "./examplePane.js";

const BOOK = "fixtures/eksempelkommune";

async function looking(to: string): Promise<ExamplePane> {
  const example = await examplePane();
  await select(example.pane, { from: "Gammel model", to, year: 2026 });
  example.pane.store.update((state) => ({ ...state, view: "whatIf" }));
  await showWhatIf(example.pane);
  return example;
}

async function ask(pane: Pane, fields: Partial<QuestionFields>): Promise<Answered> {
  changeFields(pane, fields);
  await findAnswer(pane);
  expect(pane.store.get().fault).toBeNull();
  expect(pane.store.get().whatIf.find.faults).toEqual([]);
  return ready(pane.store.get().whatIf.find.answer);
}

/** The key of a number of Parametre in 2026. */
function dial(pane: Pane, part: string, name: string): string {
  const { dials } = ready(pane.store.get().whatIf.dials);
  const found = dials.find((one) => one.part === part && one.name === name && one.year === 2026 && one.scope === "");
  if (!found) throw new Error(`There is no ${part}: ${name}`);
  return found.key;
}

async function commandLine(...options: readonly string[]): Promise<NonNullable<SolveJson["answer"]>> {
  const { out } = await runCli(["solve", BOOK, "--scenario", "Skitse", "--json", ...options]);
  const { answer } = SolveJson.parse(JSON.parse(out));
  if (!answer) throw new Error("The command line has no answer");
  return answer;
}

/** What stands in Danish of a plain number: "1.774.409" for "1774409". */
const digits = (text: string): string => text.replace(/[^\d,−]/g, "").replace(",", ".");

describe("Find svaret answers as tildel solve does", () => {
  test.each([
    [{ kind: "lift", limit: "0" }, ["løft", "--frame", "Skolerammen"]],
    [{ kind: "compensation", limit: "1,0" }, ["kompensation", "--limit", "1 pct"]],
    [{ kind: "compensation", limit: "100.000", limitKind: "kr" }, ["kompensation", "--limit", "100000 kr"]],
    [
      { kind: "phaseIn", limit: "1", limitKind: "share", startMonth: 8 },
      ["indfasning", "--limit", "1 pct", "--start-month", "8"],
    ],
  ] as const)("%j", async (fields, options) => {
    const { pane } = await looking("Skitse");
    const { view } = await ask(pane, fields);
    const answer = await commandLine("--question", ...options);
    if (!view.found) throw new Error("The pane has no answer");
    expect(view.values.map(({ name, value }) => [name, digits(value.da)])).toEqual(
      answer.values.map(({ name, value }) => [name, value]),
    );
    expect(digits(view.cost.value.da)).toBe(answer.cost);
    expect([view.holds, view.proved]).toEqual([answer.holds, answer.proved]);
    // Shown in whole kroner, as the command line does to people.
    const whole = answer.schools.map((school) => ({ ...school, gap: String(Math.round(Number(school.gap))) }));
    expect(view.schools).toEqual(whole);
    expect(view.held.da).toContain(`(${answer.runs} beregning`);
  });

  test("the rate: a closed frame is met at any rate", async () => {
    const { pane } = await looking("Skitse");
    const { view } = await ask(pane, { kind: "rate", dial: dial(pane, "Små skoler", "Tillæg pr. manglende elev") });
    const parameter = "Små skoler: Tillæg pr. manglende elev";
    const answer = await commandLine("--question", "takst", "--frame", "Skolerammen", "--dial", parameter);
    expect([answer.reason, answer.known]).toEqual(["frameIsClosed", ["Skolerammen"]]);
    expect(view).toMatchObject({ found: false, known: ["Skolerammen"] });
    if (!view.found) expect(view.reason.da).toMatch(/^En del fordeler allerede resten af rammen/);
  });

  test("the best values of two numbers, each between two ends", async () => {
    const { pane } = await looking("Skitse");
    const ranges = [
      { key: dial(pane, "Bygninger", "Beløb"), from: "300", to: "600" },
      { key: dial(pane, "Grundbeløb", "Beløb"), from: "800.000", to: "1.800.000" },
    ];
    const { view } = await ask(pane, { kind: "best", ranges });
    const answer = await commandLine(
      ...["--question", "bedst", "--dial", "Bygninger: Beløb = 300..600"],
      ...["--dial", "Grundbeløb: Beløb = 800000..1800000"],
    );
    if (!view.found) throw new Error("The pane has no answer");
    expect(view.values.map(({ value }) => value.da)).toEqual(
      answer.values.map(
        ({ value }, index) => `${Number(value).toLocaleString("da-DK")} ${["kr/enhed", "kr/skole"][index]}`,
      ),
    );
    expect(view.proved).toBe(answer.proved);
  });
});

describe("What is typed", () => {
  test("and is no number is told at its field, and nothing is computed", async () => {
    const { pane } = await looking("Skitse");
    for (const limit of ["", "lidt", "-1", "1.23.4", "1,2,3"]) {
      changeFields(pane, { kind: "compensation", limit });
      await findAnswer(pane);
      const { faults, answer } = pane.store.get().whatIf.find;
      expect([limit, faults, answer.kind]).toEqual([limit, [{ field: "limit", fault: "number" }], "idle"]);
    }
  });

  test("each end of a range has a fault of its own, and nothing chosen is one too", async () => {
    const { pane } = await looking("Skitse");
    const [area, base] = [dial(pane, "Bygninger", "Beløb"), dial(pane, "Grundbeløb", "Beløb")];
    changeFields(pane, { kind: "best" });
    await findAnswer(pane);
    expect(pane.store.get().whatIf.find.faults).toEqual([{ field: "ranges", fault: "choose" }]);
    const ranges = [
      { key: area, from: "x", to: "600" },
      { key: base, from: "9", to: "8" },
    ];
    changeFields(pane, { ranges });
    await findAnswer(pane);
    expect(pane.store.get().whatIf.find.faults).toEqual([
      { field: `from ${area}`, fault: "number" },
      { field: `to ${base}`, fault: "order" },
    ]);
    changeFields(pane, { kind: "rate", dial: "" });
    await findAnswer(pane);
    expect(pane.store.get().whatIf.find.faults).toEqual([{ field: "dial", fault: "choose" }]);
  });
});

describe("An answer that is saved", () => {
  test("as a lift is a change of the frame: 502.400.000 and 29.109.651 are 531.509.651, and nobody loses", async () => {
    const { pane, workbook } = await looking("Skitse");
    const { view } = await ask(pane, { kind: "lift" });
    await saveAnswer(pane, { name: " Løftet ", reason: "prøve", requestedBy: "" });
    const changes = tablesOf(workbook.book()).find(({ name }) => name === "Ændringer");
    expect(changes?.rows.at(-1)).toEqual([
      ...["Løftet", 1, "Rammer", null, "Skolerammen", null, null, "2026", null, null, 502400000, 531509651, "prøve"],
    ]);
    const { selection, results, whatIf } = pane.store.get();
    expect(selection).toMatchObject({ from: "Gammel model", to: "Løftet" });
    const { schools, lose } = ready(results.comparison);
    expect(lose).toBe(0);
    if (view.found) expect(schools.map(({ after }) => after)).toEqual(view.consequence.map(({ after }) => after));
    expect([whatIf.find.answer.kind, whatIf.find.isOutdated]).toEqual(["idle", false]);
  });

  test("as a compensation is a part of its own, paid from outside the frame, and gives the same amounts", async () => {
    const { pane } = await looking("Skitse");
    const { view } = await ask(pane, { kind: "compensation", limit: "1" });
    await saveAnswer(pane, { name: "Kompenseret", reason: "", requestedBy: "" });
    expect(pane.store.get().fault).toBeNull();
    const { schools } = ready(pane.store.get().results.comparison);
    if (!view.found) throw new Error("There is no answer");
    expect(schools.map(({ after }) => after)).toEqual(view.consequence.map(({ after }) => after));
  });

  test("as a phase-in from August is a part with 5 years: of the first year 7/12 × 1 and 5/12 × 4/5 of the old is left", async () => {
    const { pane, workbook } = await looking("Skitse");
    await ask(pane, { kind: "phaseIn", limit: "1", startMonth: 8 });
    await saveAnswer(pane, { name: "Indfaset", reason: "", requestedBy: "" });
    expect(pane.store.get().fault).toBeNull();
    const changes = tablesOf(workbook.book()).find(({ name }) => name === "Ændringer");
    const rows = changes?.rows.filter(([scenario]) => scenario === "Indfaset") ?? [];
    expect(rows.map((row) => [row[2], row[3], row[4], row[11]])).toEqual([
      ["Modeller", "Indfasning 2", "Ny del", "Indfasning"],
      ["Modeller", "Indfasning 2", "Ramme", "Skolerammen"],
      ["Modeller", "Indfasning 2", "Ser på", "alle før"],
      ["Parametre", "Indfasning 2", "Antal år", 5],
      ["Parametre", "Indfasning 2", "Startår", 2026],
      ["Parametre", "Indfasning 2", "Startmåned", 8],
    ]);
    // 7/12 + 5/12 × 4/5 = 11/12 of the old is left: of the 572.145 that 404 loses in Skitse, 1/12 is 47.678,75 now. What
    // is left to it ends in a quarter of a krone, which goes to others.
    const loser = ready(pane.store.get().results.comparison).schools.find(({ id }) => id === "404");
    expect(loser?.difference).toBe("-47679");
  });

  test("measured against a scenario cannot be a part, which is told; and one that changes nothing is not saved", async () => {
    const { pane } = await looking("Første udkast");
    await select(pane, { from: "Skitse" });
    const measured = await ask(pane, { kind: "compensation", limit: "1" });
    expect(measured.saving).toBe("against");
    await select(pane, { from: "Gammel model" });
    expect((await ask(pane, { kind: "compensation", limit: "100" })).saving).toBe("nothing");
  });
});

test("an answer is taken away, and that is told, once something else is looked at or the workbook is another", async () => {
  const { pane, workbook } = await looking("Skitse");
  await ask(pane, { kind: "compensation", limit: "1" });
  await showWhatIf(pane);
  expect(pane.store.get().whatIf.find.answer.kind).toBe("ready");
  await select(pane, { year: 2027 });
  expect(pane.store.get().whatIf.find).toMatchObject({ answer: { kind: "idle" }, isOutdated: true });
  await ask(pane, { kind: "compensation", limit: "1" });
  const frames = workbook.book().sheets.find(({ name }) => name === "Rammer")?.tables[0];
  if (!frames) throw new Error("The example has no frames");
  const column = String.fromCharCode(65 + frames.headers.indexOf("Beløb"));
  const edits = { cells: [{ sheet: "Rammer", address: `${column}${frames.firstRow + 1}`, value: 1 }], append: [] };
  await workbook.port.editTables(edits);
  const { readBook } = await import("../../../addin/app/book/readBook.js");
  await readBook(pane);
  expect(pane.store.get().whatIf.find).toMatchObject({ answer: { kind: "idle" }, isOutdated: true });
});
