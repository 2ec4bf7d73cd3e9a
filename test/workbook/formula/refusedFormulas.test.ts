// Longer than 150 lines because it is one list: every refusal that was thought of.
import type { Language } from "../../../engine/domain/text.js";
import { problemsOf } from "./expressions.js";

/** Text, then every problem as [code, position, found]. Positions are counted by hand, 0 being the first character. */
type Refused = readonly [string, ...(readonly (readonly [string, number, string])[])];

const DANISH: readonly Refused[] = [
  ["", ["empty", 0, ""]],
  ["  \t\n ", ["empty", 0, ""]],
  // Attacks: what mathjs would run, build or allocate
  [
    "config({number:'BigNumber'})",
    ["unknownFunction", 0, "config"],
    ["unknownSign", 7, "{"],
    ["colon", 14, ":"],
    ["textInQuotes", 15, "'BigNumber'"],
    ["unknownSign", 26, "}"],
  ],
  ["import(a)", ["unknownFunction", 0, "import"]],
  ['createUnit("x")', ["unknownFunction", 0, "createUnit"], ["textInQuotes", 11, '"x"']],
  ["evaluate(1)", ["unknownFunction", 0, "evaluate"]],
  ["a.constructor", ["nameNeedsBrackets", 0, "a.constructor"]],
  ["a.b", ["nameNeedsBrackets", 0, "a.b"]],
  ["a . b", ["strayPoint", 2, "."]],
  [
    "cos.constructor('x')()",
    ["nameNeedsBrackets", 0, "cos.constructor"],
    ["textInQuotes", 16, "'x'"],
    ["missingOperator", 20, ")("],
  ],
  ["f(x)=x", ["unknownFunction", 0, "f"], ["comparisonOutside", 4, "="]],
  ["a = 5; a", ["comparisonOutside", 2, "="], ["separatorOutside", 5, ";"]],
  ["a := 5", ["colon", 2, ":="]],
  ["a[1]", ["missingOperator", 1, "a[1]"]],
  ["[[1;2]]", ["unclosedName", 0, "["], ["strayBracket", 6, "]"]],
  ["{a:1}", ["unknownSign", 0, "{"], ["colon", 2, ":"], ["unknownSign", 4, "}"]],
  ['"x"', ["textInQuotes", 0, '"x"']],
  ["1:10", ["colon", 1, ":"]],
  ["1:1000000000", ["colon", 1, ":"]],
  ["ones(9; 9)", ["unknownFunction", 0, "ones"]],
  ["100000!", ["unknownSign", 6, "!"]],
  ["2^1000", ["power", 1, "^"]],
  ["2**9", ["power", 1, "**"]],
  ["a ? b : 1", ["unknownSign", 2, "?"], ["colon", 6, ":"]],
  ["a & b", ["unknownSign", 2, "&"]],
  ["a || b", ["unknownSign", 2, "||"]],
  ["$A$1", ["unknownSign", 0, "$"], ["unknownSign", 2, "$"]],
  ["'", ["textInQuotes", 0, "'"]],
  // Mistakes in numbers
  ["1.25", ["badNumber", 0, "1.25"]],
  ["0.125", ["badNumber", 0, "0.125"]],
  ["1.250.00", ["badNumber", 0, "1.250.00"]],
  ["12.50 * a", ["badNumber", 0, "12.50"]],
  ["1,2,3", ["badNumber", 0, "1,2,3"]],
  ["1,250.50", ["badNumber", 0, "1,250.50"]],
  ["a + ,5", ["badNumber", 4, ",5"]],
  ["0,30000000000000000004", ["tooManyDigits", 0, "0,30000000000000000004"]],
  ["0.30000000000000000004", ["badNumber", 0, "0.30000000000000000004"]],
  ["123456789012345678,01", ["tooManyDigits", 0, "123456789012345678,01"]],
  ["1000000000000000", ["tooManyDigits", 0, "1000000000000000"]],
  ["1e400", ["exponent", 0, "1e400"]],
  ["2 * 1,5E-3", ["exponent", 4, "1,5E-3"]],
  ["1 250 000", ["twoNumbers", 0, "1 250"], ["twoNumbers", 2, "250 000"]],
  ["5%", ["percent", 1, "%"]],
  ["5 % elever", ["percent", 2, "%"]],
  ["1/0", ["divisionByZero", 2, "0"]],
  ["１ + a", ["unknownSign", 0, "１"]],
  // Mistakes in names
  ["Antal ledere * 3", ["twoWords", 0, "Antal ledere"]],
  ["3 * Antal  faste ledere", ["twoWords", 4, "Antal  faste ledere"]],
  ["trin 6 * 2", ["twoWords", 0, "trin 6"]],
  ["2 elever", ["missingOperator", 1, "2 elever"]],
  ["2elever", ["missingOperator", 1, "2elever"]],
  ["2(a)", ["missingOperator", 1, "2("]],
  ["(a)(b)", ["missingOperator", 3, ")("]],
  ["elever(2)", ["unknownFunction", 0, "elever"]],
  ["[elever] [takst]", ["missingOperator", 8, "[elever] [takst]"]],
  ["takst pr. elev", ["twoWords", 0, "takst pr"], ["strayPoint", 8, "."]],
  ["m² * 2", ["nameNeedsBrackets", 0, "m²"]],
  ["[] + [ ]", ["emptyName", 0, "[]"], ["emptyName", 5, "[ ]"]],
  ["2 * [elever", ["unclosedName", 4, "[elever"]],
  ["elever] * 2", ["strayBracket", 6, "]"]],
  ["ANTAL ѕ", ["unknownSign", 6, "ѕ"]],
  // Mistakes in functions
  ["maks(0,5)", ["argumentCount", 0, "maks"]],
  ["max(0,5)", ["otherLanguage", 0, "max"]],
  ["max(0; a)", ["otherLanguage", 0, "max"]],
  ["if(a < 1; 2; 3)", ["otherLanguage", 0, "if"]],
  ["RUND.OP(a; 0)", ["otherLanguage", 0, "RUND.OP"]],
  ["hvis(a < 1 and b < 2; 1; 0)", ["otherLanguage", 11, "and"]],
  ["hvis(og(a<1; b<2); 1; 0)", ["logicAsFunction", 5, "og"], ["separatorOutside", 11, ";"]],
  ["maks(a, b)", ["wrongSeparator", 6, ","]],
  ["maks(0, a)", ["wrongSeparator", 6, ","]],
  ["maks()", ["argumentCount", 0, "maks"]],
  ["maks * 2", ["functionWithoutParentheses", 0, "maks"]],
  ["hvis(a < 1; 2)", ["argumentCount", 0, "hvis"]],
  ["afrund(a)", ["argumentCount", 0, "afrund"]],
  ["afrund(a; b)", ["decimalsNotConstant", 10, "b"]],
  ["afrund(a; 1,5)", ["decimalsNotConstant", 10, "1,5"]],
  ["afrund(a; 10)", ["decimalsNotConstant", 10, "10"]],
  ["afrund(a; -7)", ["decimalsNotConstant", 11, "7"]],
  ["afrund(a; 1+1)", ["decimalsNotConstant", 10, "1"]],
  ["cellSelect(a)", ["unknownFunction", 0, "cellSelect"]],
  // Mistakes in conditions
  ["a < b", ["comparisonOutside", 2, "<"]],
  ["hvis(a; 1; 2)", ["conditionExpected", 5, "a"]],
  ["hvis(a < 1; b < 2; 3)", ["comparisonOutside", 14, "<"]],
  ["hvis(maks(a < 1; 2) < 3; 1; 2)", ["comparisonOutside", 12, "<"]],
  ["hvis(1 < a < 5; 1; 2)", ["chainedComparison", 11, "<"]],
  ["hvis((a < 1) < 2; 1; 2)", ["conditionAsValue", 6, "a"]],
  ["hvis(-(a < 1) < 2; 1; 2)", ["conditionAsValue", 7, "a"]],
  ["hvis(a < 1 og b; 1; 2)", ["conditionExpected", 14, "b"]],
  ["hvis(a == 1; 1; 2)", ["comparisonSign", 7, "=="]],
  ["hvis(a => 1; 1; 2)", ["comparisonSign", 7, "=>"]],
  ["hvis(a <> 1; 1; 2)", ["notEqual", 7, "<>"]],
  ["hvis(a != 1; 1; 2)", ["notEqual", 7, "!="]],
  ["a og b", ["comparisonOutside", 2, "og"]],
  // Mistakes in order
  ["=2 * elever", ["leadingEquals", 0, "="]],
  [" = 5%", ["leadingEquals", 1, "="], ["percent", 4, "%"]],
  ["=", ["leadingEquals", 0, "="]],
  ["a +", ["missingValue", 3, ""]],
  ["* a", ["missingValue", 0, "*"]],
  ["+a", ["missingValue", 0, "+"]],
  ["a * / b", ["missingValue", 4, "/"]],
  ["(a + ) * b", ["missingValue", 5, ")"]],
  ["maks(a;;b)", ["missingValue", 7, ";"]],
  ["()", ["emptyParentheses", 0, "()"]],
  ["2 * (  )", ["emptyParentheses", 4, "()"]],
  ["(a + b", ["unclosedParenthesis", 0, "("]],
  ["((a)", ["unclosedParenthesis", 0, "("]],
  ["a + b)", ["unopenedParenthesis", 5, ")"]],
  [")(", ["unopenedParenthesis", 0, ")"], ["unclosedParenthesis", 1, "("], ["missingValue", 2, ""]],
  ["a; b", ["separatorOutside", 1, ";"]],
  ["(a; b)", ["separatorOutside", 2, ";"]],
  ["a – b", ["ambiguousSign", 2, "–"]],
  ["a ÷ b", ["ambiguousSign", 2, "÷"]],
  // What cannot be seen, and what is not text
  ["a\u0000b", ["invisibleCharacter", 1, "U+0000"], ["twoWords", 0, "aU+0000b"]],
  ["\u200Fa + b", ["invisibleCharacter", 0, "U+200F"]],
  ["a +\u202E b", ["invisibleCharacter", 3, "U+202E"]],
  ["a \u200B* b", ["invisibleCharacter", 2, "U+200B"]],
  ["[ele\u00ADver]", ["invisibleCharacter", 4, "U+00AD"]],
  ["2 * 👩‍🏫 + 1", ["unknownSign", 4, "👩U+200D🏫"]],
  ["\uD800 + 1", ["invisibleCharacter", 0, "U+D800"], ["missingValue", 2, "+"]],
  ['5% + 2^3 + "x"', ["percent", 1, "%"], ["power", 6, "^"], ["textInQuotes", 11, '"x"']],
];

const ENGLISH: readonly Refused[] = [
  ["1,250,000 * pupils", ["separatorOutside", 1, ","], ["separatorOutside", 5, ","]],
  ["1.250.000", ["badNumber", 0, "1.250.000"]],
  [".5 * a", ["badNumber", 0, ".5"]],
  ["max(a; b)", ["wrongSeparator", 5, ";"]],
  ["maks(a, b)", ["otherLanguage", 0, "maks"]],
  ["if(a < 1 og b < 2, 1, 0)", ["otherLanguage", 9, "og"]],
  ["roundup(a)", ["argumentCount", 0, "roundup"]],
  ["123456789012345678.01", ["tooManyDigits", 0, "123456789012345678.01"]],
  ["0.1+0.2==0.3", ["comparisonSign", 7, "=="]],
];

function sortedByPlace([, ...expected]: Refused): readonly (readonly [string, number, string])[] {
  return [...expected].sort((left, right) => left[1] - right[1]);
}

describe.each<readonly [Language, readonly Refused[]]>([
  ["da", DANISH],
  ["en", ENGLISH],
])("A mistake or an attack in a book in %s", (language, cases) => {
  it.each(cases.map((refused) => [refused[0], sortedByPlace(refused)] as const))(
    "%j is refused where it stands",
    (text, expected) => {
      const found = problemsOf(text, language).map((problem) => [problem.code, problem.position, problem.found]);
      expect(found).toEqual(expected);
    },
  );
});

describe("The remedy", () => {
  it.each([
    ["Antal  ledere * 3", "[Antal ledere]"],
    ["1.25", "1,25"],
    [",5", "0,5"],
    ["a.b", "[a.b]"],
    ["hvis(a =< 1; 1; 2)", "<="],
  ])("for %s is to write %s", (text, suggestion) => {
    expect(problemsOf(text)[0]?.details["suggestion"]).toBe(suggestion);
  });

  it("names the word of the book's language", () => {
    expect(problemsOf("max(1; 2)")[0]?.details).toEqual({ expected: "maks" });
    expect(problemsOf("rund.ned(a; 0)")[0]?.details).toEqual({ expected: "rundned" });
    expect(problemsOf("hvis(a<1; 1; 0)", "en")[0]?.details).toEqual({ expected: "if" });
  });
});

it("counts arguments as they were read: in Danish 0,5 is one number", () => {
  expect(problemsOf("maks(0,5)")[0]?.details).toEqual({ count: "1", expected: "2–20" });
  expect(problemsOf(`maks(${Array(21).fill("a").join(";")})`)[0]?.details).toEqual({ count: "21", expected: "2–20" });
});
