import { scenarioLayout } from "../../../addin/charts/layout/scenarioLayout.js";

const format = { value: String, change: String, tick: String };
const school = (id: string, ...values: readonly (number | null)[]) => ({
  id,
  name: "Nord",
  values,
  outsideLimit: values.map((value) => value === 30),
});
const view = {
  scenarios: ["Ny model", "Uden loft"],
  limits: [],
  sortBy: 0,
  schools: [school("1", -10, 5), school("2", 30, null)],
};

describe("Scenarios side by side", () => {
  const layout = scenarioLayout(view, { width: 320, format });

  test("have a bar each under every school, on one scale", () => {
    const { left, right } = layout.columns;
    const unit = (right - left) / 40;
    const bars = layout.groups.map(({ bars: own }) => own.map(({ letter, bar, value }) => [letter, bar?.width, value]));
    // From −10 to 30 are 40 units.
    expect(bars).toEqual([
      [
        ["A", 30 * unit, "30"],
        ["B", undefined, "–"],
      ],
      [
        ["A", 10 * unit, "-10"],
        ["B", 5 * unit, "5"],
      ],
    ]);
  });

  test("take 15 px each, and 10 px between schools", () => {
    expect(layout.groupHeight).toBe(40);
    expect(layout.groups.map(({ top }) => top)).toEqual([0, 40]);
    expect(layout.groups[1]?.bars.map(({ top }) => top)).toEqual([45, 60]);
    expect(layout.height).toBe(80);
  });

  test("are sorted by the scenario asked for, those without a number last", () => {
    const byOther = scenarioLayout({ ...view, sortBy: 1 }, { width: 320, format });
    expect(byOther.groups.map(({ school: { id } }) => id)).toEqual(["1", "2"]);
  });

  test("say which bars are outside the limit", () => {
    expect(layout.groups[0]?.bars.map(({ isOutside }) => isOutside)).toEqual([true, false]);
  });
});
