import type { Fraction } from "../../engine/arithmetic/fraction.js";
import type { FormulaProblem } from "./formulaProblem.js";
import type { FunctionName, LogicWord } from "./vocabulary.js";

export type ArithmeticSign = "+" | "-" | "*" | "/";
export type RelationSign = "<" | "<=" | ">" | ">=" | "=";

/** What a token means. "broken" stands where something was refused; any neighbour suits it, so that one fault is told once. */
export type Meaning =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "name"; readonly name: string; readonly bracketed: boolean }
  | { readonly kind: "function"; readonly id: FunctionName }
  | { readonly kind: "operator"; readonly sign: ArithmeticSign }
  | { readonly kind: "relation"; readonly sign: RelationSign }
  | { readonly kind: "logic"; readonly word: LogicWord }
  | { readonly kind: "open" | "close" | "separator" | "broken" };

/** A token, with its text as written and where in the formula it begins. */
export type Token = Meaning & { readonly position: number; readonly text: string };

/** What stands at one place of the text: its meaning (null: nothing that counts), and what is wrong with it. */
export interface Reading {
  readonly length: number;
  readonly meaning: Meaning | null;
  readonly problem: FormulaProblem | null;
}

/** A piece of text that is refused. */
export function refused(problem: FormulaProblem, length: number): Reading {
  return { length, meaning: { kind: "broken" }, problem };
}

/** A piece of text that is understood. */
export function understood(meaning: Meaning, length: number): Reading {
  return { length, meaning, problem: null };
}
