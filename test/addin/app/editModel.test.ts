import { addPart } from "../../../addin/app/model/addPart.js";
import { movePart, switchPart, typeValue } from "../../../addin/app/model/editPart.js";
import { showView } from "../../../addin/app/showView.js";
import { showModel } from "../../../addin/app/model/showModel.js";
import type { ModelView } from "../../../addin/present/modelView.js";
import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { examplePane, ready, type ExamplePane } from "./examplePane.js";

async function modelOpen(): Promise<ExamplePane & { readonly view: () => ModelView }> {
  const example = await examplePane();
  showView(example.pane, "model");
  await showModel(example.pane);
  return { ...example, view: () => ready(example.pane.store.get().model.shown) };
}

const partOf = (view: ModelView, name: string): ModelView["parts"][number] => {
  const part = view.parts.find((known) => known.name === name);
  if (!part) throw new Error(`No part ${name}`);
  return part;
};

describe("Model", () => {
  test("the parts of the model that is compared stand in the order of their numbers, with formula and source", async () => {
    const { view } = await modelOpen();
    expect(view().model).toBe("Ny model");
    expect(
      view()
        .parts.slice(0, 4)
        .map(({ name }) => name),
    ).toEqual(["Grundbeløb", "Matrikler", "Klassetakst", "Elevtakst"]);
    const part = partOf(view(), "Elevtakst");
    expect(part.formula[0]).toEqual({ label: "Takst × elever", words: "takst × elever" });
    expect(
      part.parameters.map(({ name, gradeFrom, gradeTo, unit, source }) => [name, gradeFrom, gradeTo, unit, source]),
    ).toEqual([
      ["Takst", 0, 3, "kr/elev", "opdigtet"],
      ["Takst", 4, 6, "kr/elev", "opdigtet"],
      ["Takst", 7, 10, "kr/elev", "opdigtet"],
    ]);
    expect(part.parameters[0]?.values.slice(0, 2).map(({ year, decimal }) => [year, decimal])).toEqual([
      [2026, "8750.5"],
      [2027, "8750.5"],
    ]);
  });

  test("a parameter that is a word has the words to choose from; no word makes the cell blank", async () => {
    const { pane, view } = await modelOpen();
    const financed = (): ModelView["parts"][number]["parameters"][number] | undefined =>
      partOf(view(), "Acceptabel afvigelse").parameters.find(({ name }) => name === "Finansieres ved");
    expect(financed()?.choices).toEqual(["faktor på beløb", "faktor på gevinst", "loft over gevinst"]);
    expect(financed()?.values[0]).toMatchObject({ year: 2026, decimal: null, word: "faktor på gevinst" });
    expect(partOf(view(), "Elevtakst").parameters[0]?.choices).toEqual([]);
    const [value] = financed()?.values ?? [];
    if (!value) throw new Error("No value");
    await typeValue(pane, value, "loft over gevinst");
    expect(financed()?.values[0]?.word).toBe("loft over gevinst");
    await typeValue(pane, value, "");
    expect(financed()?.values[0]?.word).toBeNull();
  });

  test("a part is switched off by its word in the workbook, and by nothing else", async () => {
    const { pane, view, workbook } = await modelOpen();
    const before = tablesOf(workbook.book());
    await switchPart(pane, view(), partOf(view(), "Små skoler"), false);
    const after = tablesOf(workbook.book());
    const changed = after.flatMap((table, at) =>
      table.rows.flatMap((row, index) =>
        row.flatMap((value, column) =>
          value === before[at]?.rows[index]?.[column] ? [] : [[table.name, table.headers[column], value]],
        ),
      ),
    );
    expect(changed).toEqual([["Modeller", "Aktiv", "nej"]]);
    expect(partOf(view(), "Små skoler").isActive).toBe(false);
  });

  test("moving a part swaps its number with its neighbour's", async () => {
    const { pane, view } = await modelOpen();
    await movePart(pane, view(), partOf(view(), "Matrikler"), -1);
    expect(
      view()
        .parts.slice(0, 2)
        .map(({ name, number }) => [name, number]),
    ).toEqual([
      ["Matrikler", "10"],
      ["Grundbeløb", "20"],
    ]);
  });

  test("a value that is typed stands in its cell as a number, and the results follow", async () => {
    const { pane, view } = await modelOpen();
    const before = ready(pane.store.get().results.comparison).schools.map(({ after }) => after);
    const [value] = partOf(view(), "Elevtakst").parameters[0]?.values ?? [];
    if (!value) throw new Error("No value");
    await typeValue(pane, value, "9.000,25");
    expect(partOf(view(), "Elevtakst").parameters[0]?.values[0]?.decimal).toBe("9000.25");
    expect(ready(pane.store.get().results.comparison).schools.map(({ after }) => after)).not.toEqual(before);
  });

  test("a new part is appended switched off, with the parameters that were given, and no amount moves", async () => {
    const { pane, view } = await modelOpen();
    const before = ready(pane.store.get().results.comparison).schools;
    const entry = view().catalogue.find(({ id }) => id === "perPupil");
    const [rate] = entry?.parameters ?? [];
    if (!entry || !rate) throw new Error("No mechanism");
    const values = new Map([[rate, new Map(view().years.map((year) => [year, year === 2026 ? "100" : "110,50"]))]]);
    const columns = { frame: "Skolerammen", groups: "almen", countBasis: "7/12+5/12", quantities: "" };
    await addPart(pane, view(), entry, { name: "Ekskursioner", number: "45", columns, values });
    const part = partOf(view(), "Ekskursioner");
    expect([part.isActive, part.number, part.mechanism]).toEqual([false, "45", "Beløb pr. elev"]);
    expect(
      part.parameters.map(({ name, unit, values: cells }) => [
        name,
        unit,
        cells.slice(0, 2).map(({ decimal }) => decimal),
      ]),
    ).toEqual([["Takst", "kr/elev", ["100", "110.5"]]]);
    expect(pane.store.get().fault).toBeNull();
    expect(ready(pane.store.get().results.comparison).schools).toEqual(before);
    await switchPart(pane, view(), part, true);
    expect(ready(pane.store.get().results.comparison).schools).not.toEqual(before);
  });
});
