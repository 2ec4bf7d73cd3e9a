import { scatterLayout } from "../../../addin/charts/layout/scatterLayout.js";
import { textWidth } from "../../../addin/charts/layout/textWidth.js";

const format = { value: String, change: String, tick: String };
const dot = (id: string, x: number | null, before: number | null, after: number | null) => ({
  id,
  name: `Skole ${id}`,
  x,
  before,
  after,
});
const view = {
  schools: [
    dot("1", 100, 40, 60),
    dot("2", 500, 60, 50),
    dot("3", 300, null, 80),
    dot("4", null, 10, 90),
    dot("5", 200, null, null),
  ],
  average: { before: 50, after: 55 },
  xMeasure: "elever",
  xFormat: String,
};

describe("kr per pupil by size", () => {
  const layout = scatterLayout(view, { width: 320, format });
  const { plot } = layout;

  test("has a dot for every school with a size and an amount, from left to right", () => {
    expect(layout.dots.map(({ school }) => school.id)).toEqual(["1", "3", "2"]);
  });

  test("places sizes from left to right and amounts from the foot up", () => {
    // Sizes from 100 to 500, amounts from 40 to 80: both are round. The mid size 300 is in the middle.
    expect(layout.dots.map(({ x }) => x)).toEqual([plot.x, plot.x + plot.width / 2, plot.x + plot.width]);
    const [foot, top] = [plot.y + plot.height, plot.y];
    expect(layout.dots.map(({ before, after }) => [before, after])).toEqual([
      [foot, (foot + top) / 2],
      [null, top],
      [(foot + top) / 2, foot - plot.height / 4],
    ]);
  });

  test("has the averages given, not the mean of the schools", () => {
    // 50 is a quarter up from 40 to 80; 55 is three eighths.
    const foot = plot.y + plot.height;
    expect(layout.average).toEqual({ before: foot - plot.height / 4, after: foot - (plot.height * 3) / 8 });
  });

  test("keeps numbers and names inside", () => {
    for (const { at, label } of layout.yTicks) {
      expect(textWidth(label, 12)).toBeLessThan(plot.x);
      expect(at).toBeGreaterThanOrEqual(plot.y);
    }
    for (const { x, text } of layout.labels) {
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(x + textWidth(text, 12)).toBeLessThanOrEqual(plot.x + plot.width);
    }
  });

  test("names the chosen school before the extremes", () => {
    expect(scatterLayout(view, { width: 900, format, selected: ["2"] }).labels[0]?.text).toBe("Skole 2");
  });

  test("of no schools is an empty plot", () => {
    const empty = scatterLayout(
      { ...view, schools: [], average: { before: null, after: null } },
      { width: 320, format },
    );
    expect(empty.dots).toEqual([]);
    expect(empty.average).toEqual({ before: null, after: null });
  });
});
