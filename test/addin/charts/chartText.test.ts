import { CHART_TEXT_DA } from "../../../addin/charts/text/chartText.da.js";
import { CHART_TEXT_EN } from "../../../addin/charts/text/chartText.en.js";
import { chartTextOf } from "../../../addin/charts/text/chartTextOf.js";
import { capitalised, sentences } from "../../../addin/charts/text/sentences.js";

const COUNTS = { gain: 1, lose: 0, same: 2, missing: 1, outside: null };
const NONE = { gain: 0, lose: 1200, same: 0, missing: 0, outside: 1 };

test("sentences stand with a space between; those that say nothing are left out", () => {
  expect(sentences("En.", null, "", "To.")).toBe("En. To.");
  expect(sentences(null, "")).toBe("");
});

test("a sentence that ends with an abbreviation has one full stop", () => {
  expect(sentences("Mest op: 2 mio. kr..", "Slut.")).toBe("Mest op: 2 mio. kr. Slut.");
});

test("the first letter is a capital, also æ, ø and å; nothing stays nothing", () => {
  expect(["åen", "ingen skoler", ""].map(capitalised)).toEqual(["Åen", "Ingen skoler", ""]);
});

test("each language has its own words", () => {
  expect([chartTextOf("da"), chartTextOf("en")]).toEqual([CHART_TEXT_DA, CHART_TEXT_EN]);
});

describe("In Danish", () => {
  test("one is one and none is none", () => {
    expect(CHART_TEXT_DA.diverging(COUNTS, null, null)).toBe(
      "1 skole får mere, ingen får mindre, 2 er uændrede, 1 har intet tal.",
    );
    expect(CHART_TEXT_DA.diverging({ ...COUNTS, same: 1, missing: 0 }, null, null)).toBe(
      "1 skole får mere, ingen får mindre, 1 er uændret.",
    );
  });

  test("thousands have a point, and the farthest schools and the limit follow", () => {
    const most = { name: "Engskolen", value: "+2 %" };
    expect(CHART_TEXT_DA.diverging(NONE, most, { name: "Åskolen", value: "−3 %" })).toBe(
      "Ingen skoler får mere, 1.200 får mindre. Mest op: Engskolen, +2 %. Mest ned: Åskolen, −3 %. 1 ligger uden for grænsen.",
    );
  });

  test("axes, marks and parts", () => {
    expect(CHART_TEXT_DA.axes("kr.", "elever")).toBe("Lodret: kr. Vandret: elever.");
    expect([CHART_TEXT_DA.marks(1, false), CHART_TEXT_DA.marks(19, true)]).toEqual([
      "1 skole. Piletaster flytter.",
      "19 skoler. Piletaster flytter, Enter åbner.",
    ]);
    expect([CHART_TEXT_DA.replacedParts(1, 2), CHART_TEXT_DA.replacedParts(0, 1)]).toEqual([
      "1 del udgår, og 2 er nye",
      "ingen dele udgår, og 1 er ny",
    ]);
    expect([CHART_TEXT_DA.unchangedParts(1), CHART_TEXT_DA.unchangedParts(3)]).toEqual([
      "1 del er uændret og ikke vist",
      "3 dele er uændrede og ikke vist",
    ]);
  });

  test("a way over the years, a waterfall and a scenario", () => {
    const way = { name: "Engskolen", before: "6 mio.", after: "5 mio." };
    expect(CHART_TEXT_DA.phaseIn({ schools: 2, years: 4, chosen: [way], up: null, down: way })).toBe(
      "2 skoler over 4 år. Engskolen går fra 6 mio. til 5 mio. Mest ned: Engskolen, fra 6 mio. til 5 mio.",
    );
    const fall = { ...way, change: "−1 mio.", up: null, down: { name: "Tillæg", value: "−1 mio." } };
    expect(CHART_TEXT_DA.waterfall({ ...fall, unchanged: 2, gone: 1, added: 0 })).toBe(
      "Engskolen går fra 6 mio. til 5 mio.: −1 mio. Mest ned: Tillæg, −1 mio. 2 dele er uændrede. 1 del udgår, og ingen er nye.",
    );
    const scenario = { ...COUNTS, letter: "B", name: "Færre børn", lowest: { name: "Åskolen", value: "−3 %" } };
    expect(CHART_TEXT_DA.scenario(scenario)).toBe(
      "B, Færre børn: 1 skole får mere, ingen får mindre, 2 er uændrede, 1 har intet tal. Mest ned: Åskolen, −3 %.",
    );
  });
});

describe("In English", () => {
  test("verbs follow their number", () => {
    expect(CHART_TEXT_EN.diverging(COUNTS, null, null)).toBe(
      "1 school gets more, none get less, 2 are unchanged, 1 has no number.",
    );
    expect(CHART_TEXT_EN.diverging(NONE, null, null)).toBe(
      "No schools get more, 1,200 get less. 1 is outside the limit.",
    );
  });

  test("marks, parts and years", () => {
    expect([CHART_TEXT_EN.marks(0, false), CHART_TEXT_EN.marks(1, true)]).toEqual([
      "no schools. Arrow keys move.",
      "1 school. Arrow keys move, Enter opens.",
    ]);
    expect(CHART_TEXT_EN.replacedParts(2, 1)).toBe("2 parts are discontinued, and 1 is new");
    expect(CHART_TEXT_EN.unchangedParts(1)).toBe("1 part is unchanged and not shown");
    expect(CHART_TEXT_EN.phaseIn({ schools: 1, years: 1, chosen: [], up: null, down: null })).toBe(
      "1 school over 1 year.",
    );
  });

  test("an average that stands still is said once", () => {
    const average = { before: "60", after: "60" };
    expect(CHART_TEXT_EN.scatter({ schools: 3, lowest: null, highest: null, average })).toBe(
      "3 schools. The average is 60 both before and after.",
    );
  });
});
