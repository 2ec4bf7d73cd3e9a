import { create, parseDependencies } from "mathjs/number";
import { walkNode } from "../../../workbook/formula/walkNode.js";

const mathjs = create({ ...parseDependencies });

/** Past our own tokens, straight into mathjs: what the allow-list must stop by itself. */
const REFUSED = [
  "",
  "1",
  "0.3",
  "1e400",
  "true",
  "null",
  "Infinity",
  "a",
  "t",
  "t1x",
  "e",
  "pi",
  "i",
  "constructor",
  "'x'",
  '"x"',
  "t0!",
  "t0'",
  "t0%",
  "t0 ^ t1",
  "t0 .* t1",
  "t0 mod t1",
  "t0 % t1",
  "+t0",
  "~t0",
  "not t0",
  "t0 != t1",
  "t0 & t1",
  "t0 | t1",
  "t0 xor t1",
  "t0 < t1 < t2",
  "t0 << t1",
  "t0 to t1",
  "t0 in t1",
  "t0 ? t1 : t2",
  "t0 : t1",
  "t0 = t1",
  "t0 = 5",
  "t0(t1) = t1",
  "f(x) = x",
  "t0; t1",
  "t0\nt1",
  "[t0, t1]",
  "{t0: t1}",
  "{a: t0}.a",
  "t0[t1]",
  "t0.t1",
  "t0.constructor",
  "t0.t1(t2)",
  "t0(t1)(t2)",
  "2 t0",
  "t0 t1",
  "(t0)(t1)",
  "t0 + 1",
  "t0(1)",
  "max(t0, t1)",
  "config(t0)",
  "import(t0)",
  "createUnit(t0)",
  "evaluate(t0)",
  "parse(t0)",
  "t0(t1, 'x')",
  "cos.constructor(t0)()",
  "5 cm",
  "t0 # comment\n t1",
  "t0 ?? t1",
  "t0?.t1",
] as const;

describe("The allow-list of mathjs's nodes", () => {
  it.each(REFUSED)("refuses %j", (text) => {
    expect(treeOf(text)).toBeNull();
  });

  it("lets through our placeholders, the operations, comparisons, and and or, and calls of a placeholder", () => {
    expect(treeOf("t0(-t1 / (t2), t3 <= t4 and t5 == t6)")).toEqual({
      kind: "call",
      token: 0,
      of: [
        {
          kind: "arithmetic",
          sign: "/",
          left: { kind: "negative", of: { kind: "leaf", token: 1 } },
          right: { kind: "leaf", token: 2 },
        },
        {
          kind: "logic",
          word: "and",
          left: { kind: "comparison", sign: "<=", left: { kind: "leaf", token: 3 }, right: { kind: "leaf", token: 4 } },
          right: { kind: "comparison", sign: "=", left: { kind: "leaf", token: 5 }, right: { kind: "leaf", token: 6 } },
        },
      ],
    });
  });
});

function treeOf(text: string): ReturnType<typeof walkNode> {
  try {
    return walkNode(mathjs.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
