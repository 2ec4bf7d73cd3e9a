import type { MathNode } from "mathjs/number";
import type { ArithmeticSign, RelationSign } from "./token.js";
import type { Tree } from "./tree.js";
import type { LogicWord } from "./vocabulary.js";

const ARITHMETIC: ReadonlyMap<string, ArithmeticSign> = new Map([
  ["add", "+"],
  ["subtract", "-"],
  ["multiply", "*"],
  ["divide", "/"],
]);

const RELATIONS: ReadonlyMap<string, RelationSign> = new Map([
  ["smaller", "<"],
  ["smallerEq", "<="],
  ["larger", ">"],
  ["largerEq", ">="],
  ["equal", "="],
]);

const LOGIC: ReadonlyMap<string, LogicWord> = new Map([
  ["and", "and"],
  ["or", "or"],
]);

const PLACEHOLDER = /^t(\d+)$/;

/** The stand-in for a token in the text mathjs sees: none of mathjs's own names looks like it. */
export function placeholder(token: number): string {
  return `t${token}`;
}

/**
 * The allow-list: a node of mathjs as our own tree, or null where it is anything but parentheses, our placeholders, calls
 * of a placeholder, the four operations, a minus sign, comparisons, and `and` and `or`.
 */
export function walkNode(node: MathNode): Tree | null {
  if (isParenthesis(node)) return walkNode(node.content);
  if (isSymbol(node)) return leaf(node.name);
  if (isOperator(node) && !node.implicit) return operation(node.fn, node.args.map(walkNode));
  if (isCall(node) && isSymbol(node.fn)) return call(node.fn.name, node.args.map(walkNode));
  return null;
}

function leaf(name: string): Tree | null {
  const token = PLACEHOLDER.exec(name)?.[1];
  return token === undefined ? null : { kind: "leaf", token: Number(token) };
}

function call(name: string, of: readonly (Tree | null)[]): Tree | null {
  const caller = leaf(name);
  return caller?.kind === "leaf" && of.every((tree) => tree !== null)
    ? { kind: "call", token: caller.token, of }
    : null;
}

function operation(name: string, of: readonly (Tree | null)[]): Tree | null {
  const [left, right, third] = of;
  if (!left || third !== undefined) return null;
  if (right === undefined) return name === "unaryMinus" ? { kind: "negative", of: left } : null;
  if (right === null) return null;
  const sign = ARITHMETIC.get(name);
  if (sign) return { kind: "arithmetic", sign, left, right };
  const relation = RELATIONS.get(name);
  if (relation) return { kind: "comparison", sign: relation, left, right };
  const word = LOGIC.get(name);
  return word ? { kind: "logic", word, left, right } : null;
}

interface Operator extends MathNode {
  readonly fn: string;
  readonly args: readonly MathNode[];
  readonly implicit: boolean;
}

function isOperator(node: MathNode): node is Operator {
  return node.type === "OperatorNode";
}

function isCall(node: MathNode): node is MathNode & { readonly fn: MathNode; readonly args: readonly MathNode[] } {
  return node.type === "FunctionNode";
}

function isSymbol(node: MathNode): node is MathNode & { readonly name: string } {
  return node.type === "SymbolNode";
}

function isParenthesis(node: MathNode): node is MathNode & { readonly content: MathNode } {
  return node.type === "ParenthesisNode";
}
