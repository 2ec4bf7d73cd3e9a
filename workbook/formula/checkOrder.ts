import type { FormulaProblem } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import type { Token } from "./token.js";

type Expected = "value" | "operator" | "anything";

/** Finds every place where a value or an operator is missing. `text` is the formula the tokens were read from. */
export function checkOrder(tokens: readonly Token[], text: string): readonly FormulaProblem[] {
  const problems = tokens.map((_, index) => problemAt(tokens, index, text)).filter((problem) => problem !== null);
  const last = tokens.at(-1);
  if (!last || expectedAfter(last) !== "value") return problems;
  return [...problems, formulaProblem("missingValue", text.trimEnd().length, "")];
}

function problemAt(tokens: readonly Token[], index: number, text: string): FormulaProblem | null {
  const token = at(tokens, index);
  const expected = index === 0 ? "value" : expectedAfter(at(tokens, index - 1));
  if (expected === "operator" && beginsValue(token)) return missingOperator(tokens, index, text);
  const isRight = beginsValue(token) || isSignOfNumber(token) || token.kind === "broken";
  return expected === "value" && !isRight ? missingValue(tokens, index) : null;
}

function expectedAfter(token: Token): Expected {
  if (token.kind === "number" || token.kind === "name" || token.kind === "close") return "operator";
  return token.kind === "broken" || token.kind === "function" ? "anything" : "value";
}

function beginsValue(token: Token): boolean {
  return token.kind === "number" || token.kind === "name" || token.kind === "function" || token.kind === "open";
}

function isSignOfNumber(token: Token): boolean {
  return token.kind === "operator" && token.sign === "-";
}

function missingValue(tokens: readonly Token[], index: number): FormulaProblem | null {
  const token = at(tokens, index);
  const before = tokens[index - 1];
  if (token.kind === "close" && before?.kind === "open") {
    return isCall(tokens[index - 2]) ? null : formulaProblem("emptyParentheses", before.position, "()");
  }
  const isCalledLogic = token.kind === "logic" && tokens[index + 1]?.kind === "open";
  return formulaProblem(isCalledLogic ? "logicAsFunction" : "missingValue", token.position, token.text);
}

/** Whatever precedes the parenthesis of a call: how many arguments are missing is told elsewhere. */
function isCall(token: Token | undefined): boolean {
  return token?.kind === "function" || token?.kind === "broken";
}

/** Words in a row are told once, where the second of them stands. */
function missingOperator(tokens: readonly Token[], index: number, text: string): FormulaProblem | null {
  const left = at(tokens, index - 1);
  const right = at(tokens, index);
  const first = firstOfWords(tokens, index);
  if (first < index - 1 && isWord(right)) return null;
  if (first < index && isWord(right)) return twoWords(at(tokens, first), lastOfWords(tokens, index), text);
  const found = text.slice(left.position, right.position + right.text.length);
  if (left.kind === "number" && right.kind === "number") return formulaProblem("twoNumbers", left.position, found);
  return formulaProblem("missingOperator", left.position + left.text.length, found, {
    left: left.text,
    right: right.text,
  });
}

function twoWords(first: Token, last: Token, text: string): FormulaProblem {
  const found = text.slice(first.position, last.position + last.text.length);
  return formulaProblem("twoWords", first.position, found, { suggestion: `[${found.replace(/\s+/g, " ")}]` });
}

/** Where the bare name begins that `index` seems to belong to: "Antal ledere", "elever 6". */
function firstOfWords(tokens: readonly Token[], index: number): number {
  let first = index;
  for (let before = index - 1; isWord(tokens[before]); before -= 1) {
    if (tokens[before]?.kind === "name") first = before;
  }
  return first;
}

function lastOfWords(tokens: readonly Token[], index: number): Token {
  let last = index;
  while (isWord(tokens[last + 1])) last += 1;
  return at(tokens, last);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === "number" || (token?.kind === "name" && !token.bracketed);
}

function at(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (!token) throw new Error(`No token number ${index}`);
  return token;
}
