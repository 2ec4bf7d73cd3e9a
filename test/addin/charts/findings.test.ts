import { divergingFinding } from "../../../addin/charts/finding/divergingFinding.js";
import { phaseInFinding } from "../../../addin/charts/finding/phaseInFinding.js";
import { scatterFinding } from "../../../addin/charts/finding/scatterFinding.js";
import { scenarioFinding } from "../../../addin/charts/finding/scenarioFinding.js";
import { waterfallFinding } from "../../../addin/charts/finding/waterfallFinding.js";
import { CHART_TEXT_DA } from "../../../addin/charts/text/chartText.da.js";
import { CHART_TEXT_EN } from "../../../addin/charts/text/chartText.en.js";

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0");
const options = { format: { value: String, change: signed, tick: String } };
const school = (id: string, value: number | null, outsideLimit: boolean | null = null) => ({
  id,
  name: `Skole ${id}`,
  cluster: null,
  value,
  outsideLimit,
});
const list = (...schools: readonly ReturnType<typeof school>[]) => ({ schools, clusters: [], limits: [] });

describe("The finding of the bars", () => {
  test("counts who gets more and less, names the furthest, and says what is outside", () => {
    const view = list(school("1", 5), school("2", 9, true), school("3", -7, false), school("4", 0), school("5", null));
    expect(divergingFinding(view, options, CHART_TEXT_DA)).toBe(
      "2 skoler får mere, 1 får mindre, 1 er uændret, 1 har intet tal. Mest op: Skole 2, +9. Mest ned: Skole 3, −7. 1 ligger uden for grænsen.",
    );
    expect(divergingFinding(view, options, CHART_TEXT_EN)).toBe(
      "2 schools get more, 1 gets less, 1 is unchanged, 1 has no number. Most up: Skole 2, +9. Most down: Skole 3, −7. 1 is outside the limit.",
    );
  });

  test("does not name a school that loses as the one that goes most up", () => {
    const view = list(school("1", -5), school("2", -9));
    expect(divergingFinding(view, options, CHART_TEXT_DA)).toBe(
      "Ingen skoler får mere, 2 får mindre. Mest ned: Skole 2, −9.",
    );
    expect(divergingFinding(view, options, CHART_TEXT_EN)).toBe(
      "No schools get more, 2 get less. Most down: Skole 2, −9.",
    );
  });

  test("of two alike names the first by id", () => {
    expect(divergingFinding(list(school("10", 5), school("9", 5)), options, CHART_TEXT_DA)).toContain(
      "Mest op: Skole 9,",
    );
  });

  test("of nothing says so", () => {
    expect(divergingFinding(list(), options, CHART_TEXT_DA)).toBe("Der er ingen tal at vise.");
  });
});

describe("The findings of the other charts", () => {
  test("kr per pupil: the lowest, the highest and the average", () => {
    const dots = [
      { id: "1", name: "Nord", x: 1, before: 40, after: 50 },
      { id: "2", name: "Syd", x: 1, before: 40, after: 70 },
    ];
    const view = { schools: dots, average: { before: 40, after: 60 }, xMeasure: "", xFormat: String };
    expect(scatterFinding(view, options, CHART_TEXT_DA)).toBe(
      "2 skoler. Lavest efter: Nord, 50. Højest efter: Syd, 70. Gennemsnittet går fra 40 til 60.",
    );
    const still = { ...view, average: { before: 60, after: 60 } };
    expect(scatterFinding(still, options, CHART_TEXT_EN)).toContain("The average is 60 both before and after.");
  });

  test("phase-in: the chosen schools, else the furthest", () => {
    const schools = [
      { id: "1", name: "Nord", before: 0, years: [1], after: 2 },
      { id: "2", name: "Syd", before: 0, years: [-1], after: -2 },
    ];
    const view = { years: ["2026"], schools };
    expect(phaseInFinding(view, { ...options, selected: ["2"] }, CHART_TEXT_DA)).toBe(
      "2 skoler over 1 år. Syd går fra 0 til -2.",
    );
    expect(phaseInFinding(view, options, CHART_TEXT_EN)).toBe(
      "2 schools over 1 year. Most up: Nord, from 0 to 2. Most down: Syd, from 0 to -2.",
    );
  });

  test("waterfall: from, to, the largest parts, and what is unchanged, discontinued and new", () => {
    const steps = [
      { name: "Klasser", before: 10, after: null },
      { name: "Ledelse", before: 4, after: 4 },
      { name: "Socio", before: null, after: 13 },
    ];
    const view = { id: "1", name: "Engen", before: 14, after: 17, steps };
    expect(waterfallFinding(view, options, CHART_TEXT_DA)).toBe(
      "Engen går fra 14 til 17: +3. Mest op: Socio, +13. Mest ned: Klasser, −10. 1 del er uændret. 1 del udgår, og 1 er ny.",
    );
    expect(waterfallFinding(view, options, CHART_TEXT_EN)).toBe(
      "Engen goes from 14 to 17: +3. Most up: Socio, +13. Most down: Klasser, −10. 1 part is unchanged. 1 part is discontinued, and 1 is new.",
    );
  });

  test("scenarios: one finding for each, by letter and name", () => {
    const schools = [
      { id: "1", name: "Nord", values: [5, -3], outsideLimit: [false, true] },
      { id: "2", name: "Syd", values: [4, 2], outsideLimit: [false, false] },
    ];
    const view = { scenarios: ["Ny model", "Uden loft"], schools, limits: [], sortBy: 0 };
    expect(scenarioFinding(view, options, CHART_TEXT_DA)).toBe(
      "A, Ny model: 2 skoler får mere, ingen får mindre. Ingen ligger uden for grænsen. B, Uden loft: 1 skole får mere, 1 får mindre. Mest ned: Nord, −3. 1 ligger uden for grænsen.",
    );
  });
});
