import { fraction, type ExplainedEntry, type ExplainedLine, type Language, type Unit } from "../../../engine/index.js";
import {
  choose,
  larger,
  lookup,
  minus,
  number,
  over,
  plus,
  rounded,
  same,
  smaller,
  times,
  totalOf,
} from "../../../engine/formula/build.js";
import { entryWords } from "../../../workbook/present/entryWords.js";
import { cell, entry, explainedLine, lineNo, operand } from "./explainedLines.js";

const RATE = operand("takst", fraction(22501, 2), "kr/pupil", cell("Parametre", "I5"));
const PUPILS = operand("elever", 245, "pupils", lineNo(2));

function words(
  expression: ExplainedLine["expression"],
  unit: Unit,
  only: ExplainedEntry,
  language: Language = "da",
  more: Partial<ExplainedLine> = {},
): string {
  const line = explainedLine(expression, unit, [only], more);
  return entryWords({ line, entry: only, unitDecimals: 0, language });
}

describe("entryWords", () => {
  test("says a product with units and with where each number comes from: 11.250,50 × 245 = 2.756.372,50", () => {
    const only = entry(fraction(275637250, 100), [RATE, PUPILS]);
    expect(words(times("takst", "elever"), "kr", only)).toBe(
      "11.250,50 kr/elev (Parametre!I5) × 245 elever (linje 2) = 2.756.372,50 kr",
    );
    expect(words(times("takst", "elever"), "kr", only, "en")).toBe(
      "11,250.50 kr/pupil (Parametre!I5) × 245 pupils (line 2) = 2,756,372.50 kr",
    );
  });

  test("brackets sums inside products, and nothing else", () => {
    const a = operand("a", 2, "units", lineNo(1));
    const b = operand("b", 3, "units", lineNo(2));
    const only = entry(25, [a, b]);
    expect(words(times(plus("a", "b"), plus("a", "b")), "units", only)).toBe(
      "(2 (linje 1) + 3 (linje 2)) × (2 + 3) = 25",
    );
    expect(words(plus(times("a", "b"), "b"), "units", entry(9, [a, b]))).toBe("2 (linje 1) × 3 (linje 2) + 3 = 9");
  });

  test("brackets a number below zero wherever something stands before it", () => {
    const a = operand("a", 5, "kr", lineNo(1));
    const b = operand("b", -3, "kr", lineNo(2));
    expect(words(minus("a", "b"), "kr", entry(8, [a, b]))).toBe("5 kr (linje 1) − (−3 kr (linje 2)) = 8 kr");
  });

  test("a line that repeats a number is that number, without an equals sign", () => {
    expect(words(same("elever"), "pupils", entry(245, [PUPILS]))).toBe("245 elever (linje 2)");
  });

  test("a rounded line tells the exact number before the rounded one: 1.051 / 12 = 87,58333…", () => {
    const sum = operand("sum", 1051, "kr", lineNo(3));
    const weights = operand("vægte", 12, "months", { kind: "calendar" });
    expect(words(rounded(over("sum", "vægte")), "kr", entry(88, [sum, weights]))).toBe(
      "1.051 kr (linje 3) / 12 (vægte) ≈ 87,583333333 kr, afrundet til 88 kr (≈: vist afrundet)",
    );
  });

  test("a rounded line whose number is whole already does not speak of rounding", () => {
    const sum = operand("sum", 1200, "kr", lineNo(3));
    const weights = operand("vægte", 12, "months", { kind: "calendar" });
    expect(words(rounded(over("sum", "vægte")), "kr", entry(100, [sum, weights]))).toBe(
      "1.200 kr (linje 3) / 12 (vægte) = 100 kr",
    );
  });

  test("classes are rounded up: 30 / 28 is more than one class", () => {
    const pupils = operand("elever", 30, "pupils", cell("Elevtal", "G2"));
    const cap = operand("loft", 28, "pupils", cell("Klasselofter", "F2"));
    expect(words(rounded(over("elever", "loft"), 0, "up"), "classes", entry(2, [pupils, cap]))).toBe(
      "30 elever (Elevtal!G2) / 28 elever (Klasselofter!F2) ≈ 1,071428571 klasser, rundet op til 2 klasser (≈: vist afrundet)",
    );
  });

  test("the larger and the smaller of two are said in words", () => {
    const guaranteed = operand("garanti", 540000, "kr", lineNo(4));
    const given = operand("dele", 350000, "kr", { kind: "parts", names: ["Klasser", "Elever"] });
    expect(words(larger(number(0), minus("garanti", "dele")), "kr", entry(190000, [guaranteed, given]))).toBe(
      "det største af 0 og 540.000 kr (linje 4) − 350.000 kr (delene Klasser, Elever) = 190.000 kr",
    );
    const bands = operand("bånd", 2, "none", lineNo(5));
    const base = operand("grundbeløb", 480000, "kr/school", cell("Parametre", "I64"));
    expect(words(times("grundbeløb", smaller(number(1), "bånd")), "kr", entry(480000, [base, bands]))).toBe(
      "480.000 kr/skole (Parametre!I64) × (det mindste af 1 og 2 (linje 5)) = 480.000 kr",
    );
  });

  test("a choice tells the branch that held, and why", () => {
    const pupils = operand("elever", 18, "pupils", cell("Elevtal", "G2"));
    const limit = operand("grænse", 16, "pupils", cell("Parametre", "I8"));
    const classes = operand("klasser", 1, "classes", lineNo(1));
    const small = operand("lille", 215000, "kr/class", cell("Parametre", "I9"));
    const rate = operand("takst", 82000, "kr/class", cell("Parametre", "I7"));
    const operands = [pupils, limit, classes, small, rate];
    const expression = times(choose("elever", "<=", times("grænse", "klasser"), "lille", "takst"), "klasser");
    expect(words(expression, "kr", entry(82000, operands))).toBe(
      "82.000 kr/klasse (Parametre!I7) × 1 klasse = 82.000 kr, fordi 18 elever (Elevtal!G2) er mere end 16 elever (Parametre!I8) × 1 klasse (linje 1)",
    );
    const few = [operand("elever", 16, "pupils", cell("Elevtal", "G2")), limit, classes, small, rate];
    expect(words(expression, "kr", entry(215000, few), "en")).toBe(
      "215,000 kr/class (Parametre!I9) × 1 class = 215,000 kr, because 16 pupils (Elevtal!G2) is at most 16 pupils (Parametre!I8) × 1 class (line 1)",
    );
  });

  test("a sum lists its numbers, or counts them where they are many", () => {
    const few = operand("kr", 34800000, "kr", lineNo(4), [16800000, 18000000]);
    expect(words(totalOf("kr"), "kr", entry(34800000, [few]))).toBe(
      "16.800.000 kr + 18.000.000 kr (linje 4) = 34.800.000 kr",
    );
    const many = operand("kr", 28, "kr", lineNo(4), [1, 2, 3, 4, 5, 6, 7]);
    expect(words(totalOf("kr"), "kr", entry(28, [many]))).toBe("28 kr (summen af 7 tal, linje 4)");
    const none = operand("kr", 0, "kr", lineNo(4), []);
    expect(words(totalOf("kr"), "kr", entry(0, [none]))).toBe("0 kr (intet at lægge sammen)");
    const all = operand("nøgle", 170, "units", { kind: "allSchools", what: { da: "Nøgle", en: "Key" } });
    expect(words(totalOf("nøgle"), "units", entry(170, [all]))).toBe("170 (summen over alle skoler)");
  });

  test("a parameter without a row says that it is not filled in; a bare number says its name", () => {
    const weight = operand("parameter.vægt", 1, "share", { kind: "cells", at: [] });
    expect(words(same("parameter.vægt"), "share", entry(1, [weight]))).toBe("1 (parameter.vægt, ikke udfyldt)");
    const area = operand("quantity.0", 1420, "units", cell("Skoler", "E10"));
    expect(words(same("quantity.0"), "units", entry(1420, [{ ...area, label: { da: "Areal", en: "Areal" } }]))).toBe(
      "1.420 (Areal, Skoler!E10)",
    );
  });
});

describe("entryWords of a curve", () => {
  const points = (...list: readonly (readonly [number, number | ReturnType<typeof fraction>])[]) =>
    list.map(([from, value]) => ({ from: fraction(from), value: typeof value === "number" ? fraction(value) : value }));
  const key = (value: number | ReturnType<typeof fraction>) => [operand("elever", value, "pupils", lineNo(1))];
  const steps = {
    curve: "Ledelse",
    shape: "steps",
    points: points([0, 900000], [100, 1350000], [200, 1900000]),
  } as const;
  const slope = { curve: "Faktor", shape: "line", points: points([0, fraction(1, 2)], [10, fraction(4, 5)]) } as const;

  test("a staircase tells the step and where the next begins; the last step has no end", () => {
    const expression = lookup("curve", "elever", 4);
    expect(words(expression, "units", entry(1350000, key(199)), "da", { curve: steps })).toBe(
      "199 elever (linje 1): trinet fra 100 op til 200 i kurven Ledelse giver 1.350.000",
    );
    expect(words(expression, "units", entry(1900000, key(200)), "da", { curve: steps })).toBe(
      "200 elever (linje 1): det sidste trin, fra 200, i kurven Ledelse giver 1.900.000",
    );
  });

  test("a line is worked out between its points: 0,5 + 9,94 / 10 × 0,3 = 0,7982", () => {
    const figure = [operand("tal", fraction(994, 100), "units", lineNo(3))];
    expect(
      words(lookup("curve", "tal", 4), "factor", entry(fraction(7982, 10000), figure), "da", { curve: slope }),
    ).toBe(
      "9,94 (linje 3) ligger fra punktet 0 (0,5) op til punktet 10 (0,8) i kurven Faktor: 0,5 + (9,94 − 0) / (10 − 0) × (0,8 − 0,5) = 0,7982",
    );
  });

  test("a line that is rounded tells the exact number first: 0,5 + 9,94 / 10 × 0,3 = 0,7982, to one decimal 0,8", () => {
    const figure = [operand("tal", fraction(994, 100), "units", lineNo(3))];
    expect(words(lookup("curve", "tal", 1), "factor", entry(fraction(8, 10), figure), "da", { curve: slope })).toMatch(
      / = 0,7982, afrundet til 0,8$/,
    );
  });

  test("at and above the last point a line stays where it is", () => {
    const figure = [operand("tal", 12, "units", lineNo(3))];
    expect(words(lookup("curve", "tal", 4), "factor", entry(fraction(4, 5), figure), "da", { curve: slope })).toBe(
      "12 (linje 3) ligger ved eller over det sidste punkt 10 i kurven Faktor, som giver 0,8 = 0,8",
    );
  });
});
