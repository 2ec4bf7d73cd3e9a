import { cellRuns } from "../../../addin/present/school/cellRuns.js";

const cell = (sheet: string, at: string) => ({ kind: "cell", at: { sheet, cell: at } }) as const;

test("neighbouring cells of a row are one run that leads to the first of them", () => {
  expect(cellRuns([cell("Elevtal", "G5"), cell("Elevtal", "H5"), cell("Elevtal", "I5")])).toEqual([
    { label: "Elevtal!G5:I5", place: { sheet: "Elevtal", address: "G5" } },
  ]);
});

test("another row, a gap or another sheet begins a run of its own", () => {
  const uses = [
    cell("Elevtal", "Z5"),
    cell("Elevtal", "AA5"),
    cell("Elevtal", "AC5"),
    cell("Skoler", "AD5"),
    cell("Skoler", "AE6"),
  ];
  expect(cellRuns(uses).map(({ label }) => label)).toEqual([
    "Elevtal!Z5:AA5",
    "Elevtal!AC5",
    "Skoler!AD5",
    "Skoler!AE6",
  ]);
});

test("what is only cited, and lines above, have no cell to go to", () => {
  expect(cellRuns([{ kind: "line", no: 1 }])).toEqual([]);
});
