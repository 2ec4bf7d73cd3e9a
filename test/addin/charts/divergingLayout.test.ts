import { divergingLayout } from "../../../addin/charts/layout/divergingLayout.js";
import { sortSchools } from "../../../addin/charts/layout/sortSchools.js";
import { textWidth } from "../../../addin/charts/layout/textWidth.js";
import type { ChangedSchool } from "../../../addin/charts/divergingView.js";

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
const format = { value: String, change: signed, tick: String };
const school = (id: string, value: number | null, more: Partial<ChangedSchool> = {}): ChangedSchool => ({
  id,
  name: "Nord",
  cluster: null,
  value,
  outsideLimit: null,
  ...more,
});
const plain = { clusters: [], limits: [] };

describe("Bars by school", () => {
  // "Nord" is 0.73 + 0.62 + 0.37 + 0.62 = 2.34 em of 12 px = 28.08 px: the column is 29 px, and 8 px from the bars.
  // "+30" is 3 × 0.62 em = 22.32 px: 23 px, 2 px from the edge of 320, and 8 px from the bars.
  // Bars have 320 − 2 − 23 − 8 − 29 − 8 = 250 px, from 37 to 287, for 40 units from −10 to 30: 6.25 px a unit.
  const layout = divergingLayout(
    { schools: [school("2", -10), school("1", 30)], ...plain },
    { width: 320, format },
    "",
  );

  test("are as long as their change, to the right of zero or to its left", () => {
    expect(layout.zero).toBe(99.5);
    expect(layout.rows.map(({ bar }) => bar)).toEqual([
      { x: 99.5, width: 187.5, sign: 1 },
      { x: 37, width: 62.5, sign: -1 },
    ]);
  });

  test("stand largest first, 24 px apart", () => {
    expect(layout.rows.map(({ school: { id }, top, value }) => [id, top, value])).toEqual([
      ["1", 0, "+30"],
      ["2", 24, "-10"],
    ]);
    expect(layout.height).toBe(48);
  });

  test("keep zero in sight where all gain, and in the middle where nothing changes", () => {
    const gain = divergingLayout({ schools: [school("1", 20), school("2", 30)], ...plain }, { width: 320, format }, "");
    expect(gain.zero).toBe(gain.columns.left);
    const still = divergingLayout({ schools: [school("1", 0)], ...plain }, { width: 320, format }, "");
    expect(still.zero).toBe((still.columns.left + still.columns.right) / 2);
    expect(still.rows[0]?.bar).toBeNull();
  });

  test("of schools without a number are not drawn, and stand last", () => {
    const schools = [school("1", null), school("2", -5)];
    const { rows } = divergingLayout({ schools, ...plain }, { width: 320, format }, "");
    expect(rows.map(({ school: { id }, bar, value }) => [id, bar === null, value])).toEqual([
      ["2", false, "-5"],
      ["1", true, "–"],
    ]);
  });

  test("show common limits on the same scale, and widen it for them", () => {
    // 40 units as before, though no school goes beyond 0: −10 at 37, 30 at 287.
    const schools = [school("1", 0)];
    const { limits, zero } = divergingLayout({ schools, clusters: [], limits: [-10, 30] }, { width: 320, format }, "");
    // The number "0" is narrower than "+30": 0.62 × 12 = 7.44 px, 8 px; bars from 37 to 302, 265 px, 6.625 px a unit.
    expect(limits.map(({ at }) => at)).toEqual([37, 302]);
    expect(zero).toBe(37 + 66.25);
  });

  test("show a school's own limits where they fall inside, and do not widen the scale for them", () => {
    const schools = [school("1", 30, { ownLimits: [-40, 10] }), school("2", -10)];
    const { rows, zero } = divergingLayout({ schools, ...plain }, { width: 320, format }, "");
    // −40 is out of sight; 10 is 62.5 px right of zero.
    expect(rows[0]?.ownLimits).toEqual([zero + 62.5]);
  });
});

describe("Clusters", () => {
  const schools = [
    school("1", 5, { cluster: "Syd" }),
    school("2", 9, { cluster: "Nord" }),
    school("3", 7, { cluster: "Syd" }),
    school("4", 1),
  ];
  const clusters = [
    { cluster: "Nord", value: 9 },
    { cluster: "Syd", value: 12 },
  ];
  const layout = divergingLayout({ schools, clusters, limits: [] }, { width: 320, format }, "Uden klynge");

  test("stand in the order given, each head over its schools, those without a cluster last", () => {
    // Head 0, school 24; head 48, schools 72 and 96; head 120, school 144.
    expect(layout.heads.map(({ top, label, value }) => [top, label.full, value])).toEqual([
      [0, "Nord", "+9"],
      [48, "Syd", "+12"],
      [120, "Uden klynge", "–"],
    ]);
    expect(layout.rows.map(({ school: { id }, top }) => [id, top])).toEqual([
      ["2", 24],
      ["3", 72],
      ["1", 96],
      ["4", 144],
    ]);
    expect(layout.height).toBe(168);
  });
});

describe("The order of schools", () => {
  test("is by value, then by id as a number, whatever order they came in", () => {
    const given = [school("10", 1), school("9", 1), school("2", null), school("1", null), school("5", 3)];
    const ids = (list: readonly ChangedSchool[]): readonly string[] =>
      sortSchools(list, ({ value }) => value).map(({ id }) => id);
    expect(ids(given)).toEqual(["5", "9", "10", "1", "2"]);
    expect(ids([...given].reverse())).toEqual(["5", "9", "10", "1", "2"]);
  });
});

describe("At every width of a pane", () => {
  const names = ["Ø", "Skolen ved Sankt Jørgens Bakke og Nørre Hovedgårdsvænge", "Mågeholm Skole"];
  const values = [12_345_678, -9, 0];

  test.each([320, 450, 900])("of %s px names, numbers and ticks stay inside and apart", (width) => {
    const schools = names.map((name, index) => school(String(index), values[index] ?? 0, { name, outsideLimit: true }));
    const { columns, rows, ticks, size } = divergingLayout({ schools, ...plain }, { width, format }, "");
    for (const { label, value } of rows) {
      expect(textWidth(label.lines[0] ?? "", size.font)).toBeLessThanOrEqual(columns.nameWidth);
      expect(columns.valueRight - textWidth(value, size.font)).toBeGreaterThanOrEqual(columns.markAt + size.font / 2);
    }
    expect(columns.nameWidth).toBeLessThan(columns.left);
    expect(columns.left).toBeLessThan(columns.right);
    expect(columns.right).toBeLessThan(columns.markAt - size.font / 2);
    expect(columns.valueRight).toBeLessThanOrEqual(width);
    for (const { labelAt, label } of ticks) {
      expect(labelAt - textWidth(label, size.font) / 2).toBeGreaterThanOrEqual(0);
      expect(labelAt + textWidth(label, size.font) / 2).toBeLessThanOrEqual(width);
    }
  });

  test("more than 60 schools are thin and leave room for the bar they scroll by", () => {
    const schools = Array.from({ length: 1000 }, (_, index) => school(String(index), index - 500));
    const { size, height, columns } = divergingLayout({ schools, ...plain }, { width: 320, format }, "");
    expect([size.pitch, height, columns.valueRight]).toEqual([16, 16_000, 300]);
    const sixty = divergingLayout({ schools: schools.slice(0, 60), ...plain }, { width: 320, format }, "");
    expect([sixty.size.pitch, sixty.height]).toEqual([24, 1440]);
  });
});
