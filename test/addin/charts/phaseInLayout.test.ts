import { fittingColumns } from "../../../addin/charts/layout/phaseInLabels.js";
import { phaseInLayout } from "../../../addin/charts/layout/phaseInLayout.js";
import { textWidth } from "../../../addin/charts/layout/textWidth.js";

const format = { value: String, change: String, tick: String };
const ends = { before: "Før", after: "Efter" };
const school = (id: string, before: number | null, years: readonly (number | null)[], after: number | null) => ({
  id,
  name: `Skole ${id}`,
  before,
  years,
  after,
});
const years = ["2026", "2027"];

describe("The way from old to new", () => {
  const schools = [school("1", 0, [2, 4], 4), school("2", 0, [-2, -4], -4)];
  const layout = phaseInLayout({ years, schools }, { width: 450, format }, ends);
  const [up] = layout.lines;

  test("has a place for before, for every year, and for after, equally far apart", () => {
    const places = layout.columns.map(({ at }) => at);
    expect(layout.columns.map(({ label }) => label)).toEqual(["Før", "2026", "2027", "Efter"]);
    const step = ((places[3] ?? 0) - (places[0] ?? 0)) / 3;
    places.forEach((place, index) => expect(place).toBeCloseTo((places[0] ?? 0) + index * step, 9));
  });

  test("goes through every amount, from the hollow mark to the filled", () => {
    // Amounts from −4 to 4: zero in the middle, 2 a quarter over it, 4 at the top.
    const { y, height } = layout.plot;
    expect(up?.pieces[0]?.map((point) => point.y)).toEqual([y + height / 2, y + height / 4, y, y]);
    expect(up?.before).toEqual(up?.pieces[0]?.[0]);
    expect(up?.after).toEqual(up?.pieces[0]?.[3]);
    expect(layout.zero).toBe(y + height / 2);
  });

  test("breaks where a year is missing", () => {
    const gap = phaseInLayout({ years, schools: [school("1", null, [1, null], 3)] }, { width: 450, format }, ends);
    expect(gap.lines[0]?.pieces.map((piece) => piece.length)).toEqual([1, 1]);
    expect(gap.lines[0]?.before).toBeNull();
  });

  test("names the chosen schools, else the highest and the lowest", () => {
    expect(layout.labels.map(({ label }) => label.full)).toEqual(["Skole 1", "Skole 2"]);
    const chosen = phaseInLayout({ years, schools }, { width: 450, format, selected: ["2"] }, ends);
    expect(chosen.labels.map(({ label }) => label.full)).toEqual(["Skole 2"]);
    expect(chosen.lines.map(({ isSelected }) => isSelected)).toEqual([false, true]);
  });

  test("keeps names apart and inside at 320 px", () => {
    const near = ["1", "2", "3"].map((id) => ({ ...school(id, 0, [1, 1], 1), name: "Skolen ved Sankt Jørgens Bakke" }));
    const { labels } = phaseInLayout({ years, schools: near }, { width: 320, format, selected: ["1", "2", "3"] }, ends);
    expect(labels).toHaveLength(3);
    labels.slice(1).forEach(({ at }, index) => expect(at.y - (labels[index]?.at.y ?? 0)).toBeGreaterThan(12));
    for (const { at, label } of labels) expect(at.x + textWidth(label.lines[0] ?? "", 12)).toBeLessThanOrEqual(320);
  });
});

describe("The names of the columns", () => {
  test("in between give way where there is no room; before and after stay", () => {
    // "2026" is 4 × 0.62 × 12 = 29.76 px and 2 px on each side, 33.76 px: 20 px apart every second has room.
    const columns = ["2025", "2026", "2027", "2028", "2029"].map((label, value) => ({
      value,
      label,
      at: value * 20,
      labelAt: value * 20,
    }));
    expect(fittingColumns(columns).map(({ label }) => label)).toEqual(["2025", "2027", "2029"]);
  });
});
