import { scaleLinear } from "d3-scale";
import { horizontalTicks, verticalTicks } from "../../../addin/charts/layout/axis.js";
import { extentOf } from "../../../addin/charts/layout/extentOf.js";

const room = { from: 0, to: 300, size: 10, most: 5 };

describe("Ticks along an axis", () => {
  test("are round numbers at their places", () => {
    const scale = scaleLinear().domain([-10, 30]).range([50, 250]);
    // 40 units on 200 px, 5 px each: −10 at 50, 0 at 100, 10 at 150, 20 at 200, 30 at 250.
    expect(horizontalTicks(scale, String, room).map(({ value, at }) => [value, at])).toEqual([
      [-10, 50],
      [0, 100],
      [10, 150],
      [20, 200],
      [30, 250],
    ]);
  });

  test("become fewer where their labels have no room beside each other", () => {
    const scale = scaleLinear().domain([0, 40]).range([50, 150]);
    // Labels of ten n (62 px) and a gap of 8 px need 70 px; ticks 50 px apart are too near, 100 px are not.
    const ticks = horizontalTicks(scale, (value) => "n".repeat(9) + String(value / 10), room);
    expect(ticks.length).toBeLessThan(5);
    ticks.slice(1).forEach((tick, index) => expect(tick.labelAt - (ticks[index]?.labelAt ?? 0)).toBeGreaterThan(70));
  });

  test("keep their labels inside: at an edge the label moves, not the tick", () => {
    const scale = scaleLinear().domain([0, 100]).range([50, 300]);
    const last = horizontalTicks(scale, String, room).at(-1);
    // "100" is 18.6 px wide: its middle is at most 300 − 9.3 = 290.7.
    expect(last).toEqual({ value: 100, at: 300, label: "100", labelAt: 290.7 });
  });

  test("that would read alike are told once", () => {
    const scale = scaleLinear().domain([0, 1]).range([100, 0]);
    const labels = verticalTicks(scale, (value) => value.toFixed(0), 5).map(({ label }) => label);
    expect(labels).toEqual(["0", "1"]);
  });
});

describe("The reach of an axis", () => {
  test("goes from the least to the most", () => {
    expect(extentOf([3, -2, 7])).toEqual([-2, 7]);
  });

  test("has room on both sides of a single value, a tenth or one", () => {
    expect(extentOf([50, 50])).toEqual([45, 55]);
    expect(extentOf([0])).toEqual([-1, 1]);
    expect(extentOf([])).toEqual([0, 1]);
  });
});
