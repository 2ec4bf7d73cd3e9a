import {
  add,
  CELL,
  choose,
  divide,
  formulaOf,
  max,
  min,
  negative,
  number,
  problemsOf,
  ref,
  round,
  subtract,
  times,
} from "./expressions.js";
import type { Expression } from "../../../engine/formula/expression.js";

const a = ref("a");
const b = ref("b");
const c = ref("c");
const x = ref("x");
const y = ref("y");

const DANISH: readonly (readonly [string, Expression])[] = [
  ["maks(0; 150 − elever) × [tillæg]", times(max(number(0n), subtract(number(150n), ref("elever"))), ref("tillæg"))],
  ["1,5 * elever", times(number(3n, 2n), ref("elever"))],
  ["1.250.000", number(1_250_000n)],
  ["1.250,50", number(2501n, 2n)],
  ["0,10", number(1n, 10n)],
  ["12345,678", number(6_172_839n, 500n)],
  ["999999999999999", number(999_999_999_999_999n)],
  ["a + b * c", add(a, times(b, c))],
  ["(a + b) * c", times(add(a, b), c)],
  ["a - b - c", subtract(subtract(a, b), c)],
  ["a - (b - c)", subtract(a, subtract(b, c))],
  ["a / b * c", times(divide(a, b), c)],
  ["a·b × c ⋅ x", times(times(times(a, b), c), x)],
  ["-a * b", times(negative(a), b)],
  ["a - -2", subtract(a, negative(number(2n)))],
  ["−(a + b)", negative(add(a, b))],
  ["[Elever 0-6] / [m²]", divide(ref("elever 0-6"), ref("m²"))],
  ["[  antal \n  ledere ]", ref("antal ledere")],
  ["[e] + [maks] + [1,2]", add(add(ref("e"), ref("maks")), ref("1,2"))],
  ["Elever_0 + ELEVER_0", add(ref("elever_0"), ref("elever_0"))],
  ["a\u030Angstro\u0308m", ref("ångström")],
  ["MAKS(a; b; c)", max(max(a, b), c)],
  ["min (a;b)", min(a, b)],
  ["afrund(a; 2)", round(a, 2, "half")],
  ["afrund(a; -3)", round(a, -3, "half")],
  ["rundop(a / b; 0)", round(divide(a, b), 0, "up")],
  ["rundned(a; (1))", round(a, 1, "down")],
  ["afrund(a; -0)", round(a, 0, "half")],
  ["hvis(a < b; x; y)", choose([a, "<", b], x, y)],
  ["hvis(a <= b; x; y)", choose([a, "<=", b], x, y)],
  ["hvis(a ≤ b; x; y)", choose([a, "<=", b], x, y)],
  ["hvis(a > b; x; y)", choose([b, "<", a], x, y)],
  ["hvis(a >= b; x; y)", choose([b, "<=", a], x, y)],
  ["hvis(a ≥ b; x; y)", choose([b, "<=", a], x, y)],
  ["hvis(a = b; x; y)", choose([a, "=", b], x, y)],
  ["hvis(a<1 og b<2; x; y)", choose([a, "<", number(1n)], choose([b, "<", number(2n)], x, y), y)],
  ["hvis(a<1 ELLER b<2; x; y)", choose([a, "<", number(1n)], x, choose([b, "<", number(2n)], x, y))],
  [
    "hvis(a<1 eller b<2 og c<3; x; y)",
    choose([a, "<", number(1n)], x, choose([b, "<", number(2n)], choose([c, "<", number(3n)], x, y), y)),
  ],
  [
    "hvis((a<1 eller b<2) og c<3; x; y)",
    choose(
      [a, "<", number(1n)],
      choose([c, "<", number(3n)], x, y),
      choose([b, "<", number(2n)], choose([c, "<", number(3n)], x, y), y),
    ),
  ],
  ["hvis(a < b; hvis(b < c; 1; 2); 3)", choose([a, "<", b], choose([b, "<", c], number(1n), number(2n)), number(3n))],
  ["hvis(maks(a; b) + 1 < c; x; y)", choose([add(max(a, b), number(1n)), "<", c], x, y)],
  ["hvis(hvis(a < b; 1; 0) = 1; x; y)", choose([choose([a, "<", b], number(1n), number(0n)), "=", number(1n)], x, y)],
  ["e * pi + i + constructor", add(add(times(ref("e"), ref("pi")), ref("i")), ref("constructor"))],
  ["__proto__ * t0", times(ref("__proto__"), ref("t0"))],
  [
    "mod + to + in + true + Infinity",
    add(add(add(add(ref("mod"), ref("to")), ref("in")), ref("true")), ref("infinity")),
  ],
];

const ENGLISH: readonly (readonly [string, Expression])[] = [
  ["1.5 * pupils", times(number(3n, 2n), ref("pupils"))],
  ["max(0,5)", max(number(0n), number(5n))],
  ["max(0,150-pupils)*[supplement]", times(max(number(0n), subtract(number(150n), ref("pupils"))), ref("supplement"))],
  ["min(a, b, 0.25)", min(min(a, b), number(1n, 4n))],
  ["if(a > 1 and b >= 2, x, y)", choose([number(1n), "<", a], choose([number(2n), "<=", b], x, y), y)],
  ["if(a = 1 or b = 2, x, y)", choose([a, "=", number(1n)], x, choose([b, "=", number(2n)], x, y))],
  ["round(a, -6) + roundup(b, 9)", add(round(a, -6, "half"), round(b, 9, "up"))],
  ["ROUNDDOWN(a, 0)", round(a, 0, "down")],
];

describe("A formula in a Danish book", () => {
  it.each(DANISH)("%s is read by its precedence", (text, expected) => {
    expect(formulaOf(text, "da").expression).toEqual(expected);
  });
});

describe("A formula in an English book", () => {
  it.each(ENGLISH)("%s is read by its precedence", (text, expected) => {
    expect(formulaOf(text, "en").expression).toEqual(expected);
  });
});

it("keeps the text, the cell, and every occurrence of a name with its place", () => {
  // 0 blank, 1 Elever, 8 *, 10 [Antal ledere], 25 +, 27 elever
  const text = " Elever * [Antal ledere] + elever";
  expect(formulaOf(text)).toEqual({
    text,
    expression: add(times(ref("elever"), ref("antal ledere")), ref("elever")),
    names: [
      { name: "elever", position: 1 },
      { name: "antal ledere", position: 10 },
      { name: "elever", position: 27 },
    ],
    at: CELL,
  });
});

it("allows 50 parentheses inside each other and refuses the 51st", () => {
  expect(formulaOf("(".repeat(50) + "a" + ")".repeat(50)).expression).toEqual(a);
  expect(problemsOf("(".repeat(51) + "a" + ")".repeat(51))).toMatchObject([{ code: "tooDeep", position: 50 }]);
});

it("allows 500 characters and refuses 501", () => {
  expect(formulaOf("a".padEnd(500)).expression).toEqual(a);
  expect(problemsOf("a".padEnd(501))).toEqual([
    { code: "tooLong", position: 500, found: "", details: { count: "501", most: "500" } },
  ]);
});

it("allows 200 terms and refuses the 201st", () => {
  // 100 names and 99 plus signs are 199 terms.
  expect(formulaOf(Array(100).fill("a").join("+")).names).toHaveLength(100);
  // 101 names and 100 plus signs are 201 terms; the last of them is the name at place 200.
  expect(problemsOf(Array(101).fill("a").join("+"))).toEqual([
    { code: "tooManyTerms", position: 200, found: "a", details: { count: "201", most: "200" } },
  ]);
});

it("refuses conditions that unfold into more terms than a reader can follow", () => {
  // "a=1 eller b=1" gives the first value in both branches, so that 20 levels hold it 2^20 times.
  const nested = (levels: number): string => (levels === 0 ? "x" : `hvis(a=1 eller b=1;${nested(levels - 1)};0)`);
  expect(formulaOf(nested(3)).expression.kind).toBe("choose");
  expect(problemsOf(nested(20))).toMatchObject([{ code: "tooManyTermsUnfolded", position: 0 }]);
});
