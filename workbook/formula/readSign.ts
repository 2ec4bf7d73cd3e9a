import type { FormulaProblemCode } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import { matchAt } from "./matchAt.js";
import type { Meaning, Reading } from "./token.js";
import { refused, understood } from "./token.js";
import type { Vocabulary } from "./vocabulary.js";

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["+", { kind: "operator", sign: "+" }],
  ["-", { kind: "operator", sign: "-" }],
  ["−", { kind: "operator", sign: "-" }],
  ["*", { kind: "operator", sign: "*" }],
  ["×", { kind: "operator", sign: "*" }],
  ["·", { kind: "operator", sign: "*" }],
  ["⋅", { kind: "operator", sign: "*" }],
  ["/", { kind: "operator", sign: "/" }],
  ["<", { kind: "relation", sign: "<" }],
  ["<=", { kind: "relation", sign: "<=" }],
  ["≤", { kind: "relation", sign: "<=" }],
  [">", { kind: "relation", sign: ">" }],
  [">=", { kind: "relation", sign: ">=" }],
  ["≥", { kind: "relation", sign: ">=" }],
  ["=", { kind: "relation", sign: "=" }],
  ["(", { kind: "open" }],
  [")", { kind: "close" }],
]);

/** Signs with a reason and a remedy of their own. A long dash and ÷ are refused: each is read in two ways in Denmark. */
const REFUSED: ReadonlyMap<string, readonly [FormulaProblemCode, Readonly<Record<string, string>>]> = new Map([
  ["%", ["percent", {}]],
  ["‰", ["percent", {}]],
  ["^", ["power", {}]],
  ["**", ["power", {}]],
  ["²", ["power", {}]],
  ["³", ["power", {}]],
  [":", ["colon", {}]],
  [":=", ["colon", {}]],
  ["–", ["ambiguousSign", {}]],
  ["—", ["ambiguousSign", {}]],
  ["÷", ["ambiguousSign", {}]],
  ["==", ["comparisonSign", { suggestion: "=" }]],
  ["=<", ["comparisonSign", { suggestion: "<=" }]],
  ["=>", ["comparisonSign", { suggestion: ">=" }]],
  ["<>", ["notEqual", {}]],
  ["!=", ["notEqual", {}]],
  ["≠", ["notEqual", {}]],
  ["]", ["strayBracket", {}]],
  [".", ["strayPoint", {}]],
]);

const LONGEST = 2;
const QUOTES = `["'“”„»«’‘´\`]`;
const QUOTED = new RegExp(`${QUOTES}(?:[^"'“”„»«’‘´\`]*${QUOTES})?`, "y");

/** Reads a sign, a separator or a quoted text at `position`; null where none of ours stands. */
export function readSign(text: string, position: number, vocabulary: Vocabulary): Reading | null {
  return readSeparator(text, position, vocabulary) ?? readKnownSign(text, position) ?? readQuoted(text, position);
}

function readSeparator(text: string, position: number, vocabulary: Vocabulary): Reading | null {
  const sign = text.charAt(position);
  if (sign !== ";" && sign !== ",") return null;
  const expected = vocabulary.separator;
  const problem = sign === expected ? null : formulaProblem("wrongSeparator", position, sign, { expected });
  return { length: 1, meaning: { kind: "separator" }, problem };
}

function readKnownSign(text: string, position: number): Reading | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const sign = text.slice(position, position + length);
    const problem = REFUSED.get(sign);
    if (problem) return refused(formulaProblem(problem[0], position, sign, problem[1]), sign.length);
    const meaning = MEANINGS.get(sign);
    if (meaning) return understood(meaning, sign.length);
  }
  return null;
}

function readQuoted(text: string, position: number): Reading | null {
  const found = matchAt(QUOTED, text, position);
  return found === "" ? null : refused(formulaProblem("textInQuotes", position, found), found.length);
}
