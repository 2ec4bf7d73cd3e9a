import { ZERO as NOTHING } from "../../engine/arithmetic/fractionOf.js";
import type { Expression, Relation, RoundingMode } from "../../engine/formula/expression.js";
import { constantDecimals } from "./constantDecimals.js";
import type { FormulaProblem, FormulaProblemCode } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import type { ArithmeticSign, RelationSign, Token } from "./token.js";
import type { Tree } from "./tree.js";
import { firstToken } from "./tree.js";

type BinaryKind = "add" | "subtract" | "times" | "divide" | "min" | "max";
type Call = Extract<Tree, { kind: "call" }>;
type Comparison = Extract<Tree, { kind: "comparison" }>;

const ZERO: Expression = { kind: "number", value: NOTHING };

const KINDS: Readonly<Record<ArithmeticSign, BinaryKind>> = {
  "+": "add",
  "-": "subtract",
  "*": "times",
  "/": "divide",
};

/** Expressions know three relations; the others are these with their sides exchanged. */
const RELATIONS: Readonly<Record<RelationSign, { readonly relation: Relation; readonly isExchanged: boolean }>> = {
  "<": { relation: "<", isExchanged: false },
  "<=": { relation: "<=", isExchanged: false },
  "=": { relation: "=", isExchanged: false },
  ">": { relation: "<", isExchanged: true },
  ">=": { relation: "<=", isExchanged: true },
};

const ROUNDINGS = { round: "half", roundUp: "up", roundDown: "down" } as const satisfies Record<string, RoundingMode>;

export interface Translation {
  readonly expression: Expression;
  readonly problems: readonly FormulaProblem[];
}

/** Turns a tree into an expression. Where there are problems the expression holds zeros in their places. */
export function translateTree(tree: Tree, tokens: readonly Token[]): Translation {
  const problems: FormulaProblem[] = [];
  const refuse: Refuse = (code, at, details) => {
    const token = tokens[firstToken(at)];
    problems.push(formulaProblem(code, token?.position ?? 0, token?.text ?? "", details));
    return ZERO;
  };
  return { expression: valueOf(tree, { tokens, refuse }), problems };
}

type Refuse = (code: FormulaProblemCode, at: Tree, details?: Readonly<Record<string, string>>) => Expression;

interface Work {
  readonly tokens: readonly Token[];
  readonly refuse: Refuse;
}

function valueOf(tree: Tree, work: Work): Expression {
  switch (tree.kind) {
    case "leaf":
      return leafValue(tree, work);
    case "negative":
      return { kind: "subtract", left: ZERO, right: valueOf(tree.of, work) };
    case "arithmetic":
      return arithmetic(tree, work);
    case "call":
      return callValue(tree, work);
    case "comparison":
    case "logic":
      return work.refuse("conditionAsValue", tree);
  }
}

function leafValue(leaf: Extract<Tree, { kind: "leaf" }>, work: Work): Expression {
  const token = work.tokens[leaf.token];
  if (token?.kind === "number") return { kind: "number", value: token.value };
  if (token?.kind === "name") return { kind: "ref", name: token.name };
  return work.refuse("notUnderstood", leaf);
}

function arithmetic(tree: Extract<Tree, { kind: "arithmetic" }>, work: Work): Expression {
  const left = valueOf(tree.left, work);
  const right = valueOf(tree.right, work);
  const isByZero = tree.sign === "/" && right.kind === "number" && right.value.numerator === 0n;
  return isByZero ? work.refuse("divisionByZero", tree.right) : { kind: KINDS[tree.sign], left, right };
}

function callValue(call: Call, work: Work): Expression {
  const token = work.tokens[call.token];
  if (token?.kind !== "function") return work.refuse("notUnderstood", call);
  if (token.id === "if") return choice(call, work);
  if (token.id === "max" || token.id === "min") return extreme(token.id, call, work);
  return rounding(ROUNDINGS[token.id], call, work);
}

function extreme(kind: "max" | "min", call: Call, work: Work): Expression {
  const values = call.of.map((argument) => valueOf(argument, work));
  return values.reduce((left, right) => ({ kind, left, right }));
}

function rounding(mode: RoundingMode, call: Call, work: Work): Expression {
  const [rounded, digits] = call.of;
  if (!rounded || !digits) return work.refuse("notUnderstood", call);
  const value = valueOf(rounded, work);
  const decimals = constantDecimals(digits, work.tokens);
  if (decimals === null) return work.refuse("decimalsNotConstant", digits);
  return { kind: "round", value, decimals, mode };
}

function choice(call: Call, work: Work): Expression {
  const [condition, then, otherwise] = call.of;
  if (!condition || !then || !otherwise) return work.refuse("notUnderstood", call);
  return choose(condition, valueOf(then, work), valueOf(otherwise, work), work);
}

/** `og` and `eller` become choices inside choices: "a og b" looks at b only where a holds. */
function choose(condition: Tree, then: Expression, otherwise: Expression, work: Work): Expression {
  if (condition.kind === "comparison") return comparison(condition, then, otherwise, work);
  if (condition.kind !== "logic") return work.refuse("conditionExpected", condition);
  const second = choose(condition.right, then, otherwise, work);
  return condition.word === "and"
    ? choose(condition.left, second, otherwise, work)
    : choose(condition.left, then, second, work);
}

function comparison(tree: Comparison, then: Expression, otherwise: Expression, work: Work): Expression {
  const { relation, isExchanged } = RELATIONS[tree.sign];
  const written = { left: valueOf(tree.left, work), right: valueOf(tree.right, work) };
  const { left, right } = isExchanged ? { left: written.right, right: written.left } : written;
  return { kind: "choose", left, relation, right, then, otherwise };
}
