import type { Language } from "../../../engine/domain/text.js";
import type { Expression } from "../../../engine/formula/expression.js";
import { add, choose, divide, max, min, negative, round, subtract, times } from "./expressions.js";
import type { Written } from "./writtenLeaf.js";
import { ATOM } from "./writtenLeaf.js";

/** A condition as tokens, and what `hvis` makes of it with two values. */
export interface WrittenCondition {
  readonly tokens: readonly string[];
  readonly binds: number;
  readonly unfold: (then: Expression, otherwise: Expression) => Expression;
}

export const WORDS = {
  da: {
    max: "maks",
    min: "Min",
    if: "HVIS",
    round: "afrund",
    up: "rundop",
    down: "rundned",
    and: "og",
    or: "Eller",
    next: ";",
    point: ",",
  },
  en: {
    max: "max",
    min: "min",
    if: "If",
    round: "ROUND",
    up: "roundup",
    down: "rounddown",
    and: "AND",
    or: "or",
    next: ",",
    point: ".",
  },
} as const;

export type Words = (typeof WORDS)[Language];

export const SIGNS = [
  { signs: ["+"], binds: 1, of: add },
  { signs: ["-", "−"], binds: 1, of: subtract },
  { signs: ["*", "×", "·"], binds: 2, of: times },
  { signs: ["/"], binds: 2, of: divide },
] as const;

export const RELATIONS = [
  { signs: ["<"], of: (left: Expression, right: Expression) => [left, "<", right] as const },
  { signs: ["<=", "≤"], of: (left: Expression, right: Expression) => [left, "<=", right] as const },
  { signs: ["="], of: (left: Expression, right: Expression) => [left, "=", right] as const },
  { signs: [">"], of: (left: Expression, right: Expression) => [right, "<", left] as const },
  { signs: [">=", "≥"], of: (left: Expression, right: Expression) => [right, "<=", left] as const },
] as const;

function inside(of: { readonly tokens: readonly string[]; readonly binds: number }, binds: number): readonly string[] {
  return of.binds < binds ? ["(", ...of.tokens, ")"] : of.tokens;
}

export function operation([kind, spelling, left, right]: [(typeof SIGNS)[number], number, Written, Written]): Written {
  const sign = kind.signs[spelling % kind.signs.length] ?? "";
  const tokens = [...inside(left, kind.binds), sign, ...inside(right, kind.binds + 1)];
  return { tokens, binds: kind.binds, expression: kind.of(left.expression, right.expression) };
}

export function minus([sign, of]: [string, Written]): Written {
  return { tokens: [sign, ...inside(of, 3)], binds: 3, expression: negative(of.expression) };
}

function call(word: string, next: string, of: readonly (readonly string[])[]): readonly string[] {
  return [word, "(", ...of.flatMap((tokens, index) => (index === 0 ? tokens : [next, ...tokens])), ")"];
}

export const extreme =
  (words: Words) =>
  ([kind, of]: ["max" | "min", Written[]]): Written => ({
    tokens: call(
      words[kind],
      words.next,
      of.map(({ tokens }) => tokens),
    ),
    binds: ATOM,
    expression: of
      .map(({ expression }) => expression)
      .reduce(kind === "max" ? (a, b) => max(a, b) : (a, b) => min(a, b)),
  });

export const rounding =
  (words: Words) =>
  ([kind, of, decimals]: ["round" | "up" | "down", Written, number]): Written => ({
    tokens: call(words[kind], words.next, [of.tokens, decimals < 0 ? ["-", String(-decimals)] : [String(decimals)]]),
    binds: ATOM,
    expression: round(of.expression, decimals, kind === "round" ? "half" : kind),
  });

export const choice =
  (words: Words) =>
  ([condition, then, otherwise]: [WrittenCondition, Written, Written]): Written => ({
    tokens: call(words.if, words.next, [condition.tokens, then.tokens, otherwise.tokens]),
    binds: ATOM,
    expression: condition.unfold(then.expression, otherwise.expression),
  });

export function comparison([kind, spelling, left, right]: [
  (typeof RELATIONS)[number],
  number,
  Written,
  Written,
]): WrittenCondition {
  return {
    tokens: [...left.tokens, kind.signs[spelling % kind.signs.length] ?? "", ...right.tokens],
    binds: 3,
    unfold: (then, otherwise) => choose(kind.of(left.expression, right.expression), then, otherwise),
  };
}

export const logic =
  (words: Words) =>
  ([kind, left, right]: ["and" | "or", WrittenCondition, WrittenCondition]): WrittenCondition => {
    const binds = kind === "and" ? 2 : 1;
    return {
      tokens: [...inside(left, binds), words[kind], ...inside(right, binds + 1)],
      binds,
      unfold: (then, otherwise) => {
        const second = right.unfold(then, otherwise);
        return kind === "and" ? left.unfold(second, otherwise) : left.unfold(then, second);
      },
    };
  };
