import { create, parseDependencies } from "mathjs/number";
import type { FormulaProblem } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import type { Token } from "./token.js";
import type { Tree } from "./tree.js";
import { placeholder, walkNode } from "./walkNode.js";

/** An instance of our own, so that nobody's settings can reach it. Only its parser is used: nothing is compiled or evaluated. */
const mathjs = create({ ...parseDependencies });

export type TreeResult =
  { readonly ok: true; readonly tree: Tree } | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * Lets mathjs find the precedence of checked tokens. It sees placeholders for numbers, names and functions, so that
 * no digit is read as a double and no name of the user's can meet one of its own.
 */
export function parseTree(tokens: readonly Token[]): TreeResult {
  try {
    const tree = walkNode(mathjs.parse(tokens.map(asMathjs).join(" ")));
    return tree ? { ok: true, tree } : { ok: false, problem: notUnderstood(tokens, 0) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problem: notUnderstood(tokens, charOf(error)) };
  }
}

function asMathjs(token: Token, index: number): string {
  switch (token.kind) {
    case "operator":
      return token.sign;
    case "relation":
      return token.sign === "=" ? "==" : token.sign;
    case "logic":
      return token.word;
    case "open":
      return "(";
    case "close":
      return ")";
    case "separator":
      return ",";
    case "broken":
      throw new Error(`A refused token was to be parsed: ${token.text}`);
    default:
      return placeholder(index);
  }
}

/** Where mathjs stopped, as the token at that character of the text it was given; the last one at the end. */
function notUnderstood(tokens: readonly Token[], char: number): FormulaProblem {
  let end = 0;
  const index = tokens.findIndex((token, number) => (end += asMathjs(token, number).length + 1) > char);
  const token = index === -1 ? tokens.at(-1) : tokens[index];
  return formulaProblem("notUnderstood", token?.position ?? 0, token?.text ?? "");
}

/** mathjs counts characters from 1. */
function charOf(error: SyntaxError): number {
  return "char" in error && typeof error.char === "number" ? error.char - 1 : 0;
}
