import type { ArithmeticSign, RelationSign } from "./token.js";
import type { LogicWord } from "./vocabulary.js";

/** A formula by its precedence. Leaves and calls are numbers of tokens, so that every node can be found in the text. */
export type Tree =
  | { readonly kind: "leaf"; readonly token: number }
  | { readonly kind: "negative"; readonly of: Tree }
  | { readonly kind: "arithmetic"; readonly sign: ArithmeticSign; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "comparison"; readonly sign: RelationSign; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "logic"; readonly word: LogicWord; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "call"; readonly token: number; readonly of: readonly Tree[] };

/** The number of the token that stands first in the text of a tree. */
export function firstToken(tree: Tree): number {
  if (tree.kind === "leaf" || tree.kind === "call") return tree.token;
  return firstToken(tree.kind === "negative" ? tree.of : tree.left);
}
