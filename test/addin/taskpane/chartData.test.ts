import { besideData } from "../../../addin/taskpane/chartData/besideData.js";
import { limitLines } from "../../../addin/taskpane/chartData/limitLines.js";
import { pathData } from "../../../addin/taskpane/chartData/pathData.js";
import type { PathView, StepView } from "../../../addin/present/results/pathView.js";

const step = (old: string, straight: string, amount: string, percent: string, straightPercent: string): StepView => ({
  ...{ old, straight, amount, percent, straightPercent },
  transition: String(Number(amount) - Number(straight)),
});

// 1,000 is to become 1,200: half of the way in the first year (+10 %), all of it in the second (+20 %).
const PATH: PathView = {
  ...{ from: "Gammel", to: "Ny", years: [2026, 2027], hasTransition: true },
  schools: [
    {
      ...{ id: "1", name: "Skov", cluster: "Nord" },
      steps: [step("1000", "1200", "1100", "10.00", "20.00"), step("1000", "1200", "1200", "20.00", "20.00")],
    },
    { id: "2", name: "Sø", cluster: null, steps: [] },
  ],
};

test("in kr the way goes from the old amount over the years to the new one without transition", () => {
  expect(pathData(PATH, "kr", ({ id }) => id === "1")).toEqual({
    years: ["2026", "2027"],
    schools: [{ id: "1", name: "Skov", before: 1000, years: [1100, 1200], after: 1200 }],
  });
});

test("in percent the way begins at nothing; a school without years has no way", () => {
  const { schools } = pathData(PATH, "percent", () => true);
  expect(schools[0]).toMatchObject({ before: 0, years: [10, 20], after: 20 });
  expect(schools[1]).toMatchObject({ before: null, years: [], after: null });
});

test("a limit down is below zero, and a side without a limit has no line", () => {
  expect(limitLines("3", "5")).toEqual([-3, 5]);
  expect(limitLines(null, "5")).toEqual([5]);
});

test("scenarios side by side are sorted by the one that is looked at; a school that one of them lacks has no value", () => {
  const side = (name: string) => ({ name, frames: [], gain: 1, lose: 0, outsideLimit: null });
  const change = { difference: "200", percent: "2.50", outsideLimit: true };
  const view = besideData(
    {
      ...{ against: "Gammel", year: 2026, lossLimit: "3", gainLimit: null, sides: [side("A"), side("B")] },
      schools: [{ id: "1", name: "Skov", cluster: "Nord", changes: [change, null] }],
    },
    "percent",
    "Nord",
    "B",
  );
  expect(view).toEqual({
    scenarios: ["A", "B"],
    schools: [{ id: "1", name: "Skov", values: [2.5, null], outsideLimit: [true, null] }],
    limits: [-3],
    sortBy: 1,
  });
});
