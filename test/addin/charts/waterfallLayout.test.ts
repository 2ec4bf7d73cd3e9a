import { waterfallLayout } from "../../../addin/charts/layout/waterfallLayout.js";
import { waterfallSteps } from "../../../addin/charts/waterfallSteps.js";

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
const format = { value: String, change: signed, tick: String };
const words = { before: "Før", after: "Efter", rest: "Rest" };
const school = { id: "1", name: "Engen" };

describe("The parts of two models", () => {
  test("are one step where they have the same name, whatever case and spaces", () => {
    expect(waterfallSteps([{ name: "Grund beløb", amount: 5 }], [{ name: "grund  Beløb", amount: 8 }])).toEqual([
      { name: "grund  Beløb", before: 5, after: 8 },
    ]);
  });

  test("stand in the old order, then what is new in the new order; a part of one model has nothing on the other side", () => {
    const before = [
      { name: "Klasser", amount: 10 },
      { name: "Ledelse", amount: 4 },
    ];
    const after = [
      { name: "Socio", amount: 3 },
      { name: "Ledelse", amount: 6 },
    ];
    expect(waterfallSteps(before, after)).toEqual([
      { name: "Klasser", before: 10, after: null },
      { name: "Ledelse", before: 4, after: 6 },
      { name: "Socio", before: null, after: 3 },
    ]);
  });
});

describe("The waterfall", () => {
  // 20 + 10 − 25 = 5.
  const view = {
    ...school,
    before: 20,
    after: 5,
    steps: [
      { name: "Plus", before: 0, after: 10 },
      { name: "Lige", before: 4, after: 4 },
      { name: "Minus", before: 25, after: null },
    ],
  };
  const layout = waterfallLayout(view, { width: 320, format }, words);
  const { left, right } = layout.columns;
  const unit = (right - left) / 30;

  test("goes from before over each change to after, each bar beginning where the last one ended", () => {
    // Sums: 20, 30, 5. The axis goes from 0 to 30.
    const bars = layout.rows.map(({ kind, bar }) => [kind, (bar.x - left) / unit, bar.width / unit]);
    const expected = [
      ["before", 0, 20],
      ["up", 20, 10],
      ["down", 5, 25],
      ["after", 0, 5],
    ] as const;
    expect(bars.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind));
    bars.forEach(([, from, width], index) => {
      expect(from).toBeCloseTo(expected[index]?.[1] ?? -1, 9);
      expect(width).toBeCloseTo(expected[index]?.[2] ?? -1, 9);
    });
  });

  test("leaves out parts that do not change, and says how many", () => {
    expect(layout.unchanged).toBe(1);
    expect(layout.rows.map(({ value }) => value)).toEqual(["20", "+10", "-25", "5"]);
  });

  test("begins at zero where the changes are half of what is in sight", () => {
    expect(layout.isFromZero).toBe(true);
  });

  test("begins later where they are small, with an end of the totals in sight", () => {
    const steps = [{ name: "Plus", before: 0, after: 10 }];
    const near = waterfallLayout({ ...school, before: 1000, after: 1010, steps }, { width: 320, format }, words);
    expect(near.isFromZero).toBe(false);
    // The axis goes from 1000 − 0.15 × 10 = 998.5 to 1010, 11.5 units: before is 1.5 long, the change 10.
    const scale = (near.columns.right - near.columns.left) / 11.5;
    expect((near.rows[0]?.bar.width ?? 0) / scale).toBeCloseTo(1.5, 9);
    expect((near.rows[1]?.bar.width ?? 0) / scale).toBeCloseTo(10, 9);
  });

  test("says what its parts do not account for", () => {
    // 20 + 10 is 30, but after is 33: a rest of 3.
    const steps = [{ name: "Plus", before: 0, after: 10 }];
    const { rows } = waterfallLayout({ ...school, before: 20, after: 33, steps }, { width: 320, format }, words);
    expect(rows.map(({ label, value }) => [label.full, value])).toEqual([
      ["Før", "20"],
      ["Plus", "+10"],
      ["Rest", "+3"],
      ["Efter", "33"],
    ]);
  });

  test("of a school that had nothing begins with an empty bar", () => {
    const steps = [{ name: "Ny", before: null, after: 10 }];
    const { rows, isFromZero } = waterfallLayout(
      { ...school, before: 0, after: 10, steps },
      { width: 320, format },
      words,
    );
    expect(isFromZero).toBe(true);
    expect(rows[0]?.bar.width).toBe(0);
    expect(rows[1]?.bar.width).toBe(rows[2]?.bar.width);
  });

  test("below zero stays on its side", () => {
    const steps = [{ name: "Minus", before: 0, after: -10 }];
    const { rows, columns } = waterfallLayout(
      { ...school, before: 5, after: -5, steps },
      { width: 320, format },
      words,
    );
    // From −5 to 5: zero is in the middle, after lies to its left.
    const middle = (columns.left + columns.right) / 2;
    expect(rows.at(-1)?.bar).toEqual({ x: columns.left, width: middle - columns.left });
  });
});
