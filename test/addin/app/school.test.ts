import { openSchool } from "../../../addin/app/results/openSchool.js";
import { choosePart, showOnePupil } from "../../../addin/app/school/showSchool.js";
import { examplePane, ready } from "./examplePane.js";
import { rowOf } from "./rowOf.js";

test("an opened school has the amounts of the table, and its parts add up to them", async () => {
  const { pane } = await examplePane();
  await openSchool(pane, "102");
  const { school, results, view } = pane.store.get();
  const shown = ready(school.shown);
  const row = ready(results.comparison).schools.find(({ id }) => id === "102");
  expect(view).toBe("school");
  expect(shown?.change).toMatchObject({ before: row?.before, after: row?.after, difference: row?.difference });
  const sum = (parts: readonly { readonly amount: string }[]) =>
    String(parts.map(({ amount }) => BigInt(amount)).reduce((left, right) => left + right, 0n));
  expect([sum(shown?.before ?? []), sum(shown?.after ?? [])]).toEqual([row?.before, row?.after]);
});

test("class rows stand as one table under one number, each with the cells it comes from", async () => {
  const { pane } = await examplePane();
  await openSchool(pane, "102");
  await choosePart(pane, "Klassetakst", "after");
  const explained = ready(pane.store.get().school.explanation);
  const classes = explained?.lines.find(({ table }) => table !== null);
  expect(explained?.lines.map(({ no }) => no)).toEqual(explained?.lines.map((_, index) => index + 1));
  expect(classes?.table?.rows.length).toBeGreaterThan(1);
  expect(classes?.table?.rows.every(({ from }) => from.some(({ place }) => place.sheet === "Elevtal"))).toBe(true);
});

test("one pupil is told for every grade of this school alone", async () => {
  const { pane, cell, workbook } = await examplePane();
  await openSchool(pane, "102");
  await showOnePupil(pane);
  const found = ready(pane.store.get().school.onePupil);
  expect(found).toMatchObject({ schoolYear: "2026/27", year: 2026 });
  expect(new Set(found.rows.map(({ grade }) => grade)).size).toBe(10);
  for (const { place, pupils, grade } of found.rows) {
    const row = rowOf(workbook, place);
    expect([cell("Elevtal", row, "Skole-id"), cell("Elevtal", row, `${grade}.kl`)]).toEqual(["102", pupils]);
  }
});
