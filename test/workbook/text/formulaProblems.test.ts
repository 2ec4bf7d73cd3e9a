import type { FormulaProblemCode } from "../../../workbook/formula/formulaProblem.js";
import { formulaProblem } from "../../../workbook/formula/formulaProblem.js";
import { ORDER_PROBLEMS } from "../../../workbook/text/formulaOrderProblems.js";
import { formulaProblemText } from "../../../workbook/text/formulaProblems.js";
import { SIGN_PROBLEMS } from "../../../workbook/text/formulaSignProblems.js";
import { problemsOf } from "../formula/expressions.js";

/** Every code, from a formula that has that problem; "notUnderstood" is only reached past the checks. */
const EXAMPLES: Readonly<Record<Exclude<FormulaProblemCode, "notUnderstood">, string>> = {
  empty: " ",
  tooLong: "a".repeat(501),
  leadingEquals: "=1",
  invisibleCharacter: "a\u200F",
  unknownSign: "a # b",
  badNumber: "1.25.0",
  exponent: "1e5",
  tooManyDigits: "1234567890123456",
  strayPoint: "a .",
  wrongSeparator: "maks(a, b)",
  percent: "5%",
  power: "a^2",
  colon: "1:2",
  ambiguousSign: "a – b",
  comparisonSign: "hvis(a == 1; 1; 0)",
  notEqual: "hvis(a <> 1; 1; 0)",
  textInQuotes: '"a"',
  emptyName: "[]",
  unclosedName: "[a",
  strayBracket: "a]",
  nameNeedsBrackets: "m²",
  unknownFunction: "sin(a)",
  functionWithoutParentheses: "maks",
  otherLanguage: "max(a; b)",
  tooManyTerms: "-".repeat(201) + "a",
  tooManyTermsUnfolded: "-".repeat(150) + "a",
  tooDeep: "(".repeat(51) + "a" + ")".repeat(51),
  twoWords: "Antal ledere",
  twoNumbers: "1 2",
  missingOperator: "2 elever",
  missingValue: "a +",
  emptyParentheses: "()",
  logicAsFunction: "hvis(og(a < 1; b < 1); 1; 0)",
  unclosedParenthesis: "(a",
  unopenedParenthesis: "a)",
  separatorOutside: "a; b",
  argumentCount: "maks(0,5)",
  comparisonOutside: "a < b",
  chainedComparison: "hvis(1 < a < 2; 1; 0)",
  conditionExpected: "hvis(a; 1; 0)",
  conditionAsValue: "hvis((a < 1) < 1; 1; 0)",
  decimalsNotConstant: "afrund(a; b)",
  divisionByZero: "a / 0",
};

describe("A formula's problem is told in whole sentences", () => {
  it.each(Object.entries(EXAMPLES))("%s", (code, text) => {
    const problem = problemsOf(text).find((candidate) => candidate.code === code);
    if (!problem) throw new Error(`${text} does not have the problem ${code}`);
    for (const language of ["da", "en"] as const) {
      expect(formulaProblemText(problem, language)).toMatch(/^\S[^{}]*\.$/);
    }
  });

  it("for every code there is", () => {
    const codes = [...Object.keys(SIGN_PROBLEMS), ...Object.keys(ORDER_PROBLEMS)];
    expect(codes.sort()).toEqual([...Object.keys(EXAMPLES), "notUnderstood"].sort());
  });
});

describe("The sentences say where, what was found and what to do", () => {
  it.each([
    [
      "2 * Antal ledere",
      "Tegn 5: Fandt “Antal ledere”: flere ord i træk. Er det ét navn, så skriv [Antal ledere]; ellers mangler der et regnetegn.",
    ],
    [
      "maks(0,5)",
      "Tegn 1: Antal argumenter i “maks”: fandt 1, ventede 2–20. Skil dem med semikolon: 0,5 er ét tal, 0; 5 er to.",
    ],
    [
      "a +",
      "Tegn 4: Fandt formlens slutning, hvor der skulle stå et tal, et navn eller en parentes. Skriv det, der mangler, eller slet tegnet.",
    ],
  ])("%s", (text, sentence) => {
    expect(problemsOf(text).map((problem) => formulaProblemText(problem, "da"))).toEqual([sentence]);
  });

  it("in English too", () => {
    const sentences = problemsOf("max(a; b)", "en").map((problem) => formulaProblemText(problem, "en"));
    expect(sentences).toEqual([
      "Character 6: Found “;” as a separator. In this workbook arguments are separated by “,”. Write that instead.",
    ]);
  });

  it("and braces in what the user wrote are left as they are", () => {
    const problem = formulaProblem("unknownSign", 0, "{place}", { codePoint: "U+007B" });
    expect(formulaProblemText(problem, "da")).toContain("Tegn 1: “{place}” (U+007B)");
  });
});
