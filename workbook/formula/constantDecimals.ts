import { FEWEST_DECIMALS, MOST_DECIMALS } from "./limits.js";
import type { Token } from "./token.js";
import type { Tree } from "./tree.js";

/** The whole number from −6 to 9 that a tree is, as the decimals of a rounding; null where it is anything else. */
export function constantDecimals(tree: Tree, tokens: readonly Token[]): number | null {
  if (tree.kind === "negative") return inRange(negated(wholeNumber(tree.of, tokens)));
  return inRange(wholeNumber(tree, tokens));
}

function wholeNumber(tree: Tree, tokens: readonly Token[]): number | null {
  const token = tree.kind === "leaf" ? tokens[tree.token] : undefined;
  return token?.kind === "number" && token.value.denominator === 1n ? Number(token.value.numerator) : null;
}

/** Subtracted, because minus zero is not zero. */
function negated(value: number | null): number | null {
  return value === null ? null : 0 - value;
}

function inRange(value: number | null): number | null {
  return value !== null && value >= FEWEST_DECIMALS && value <= MOST_DECIMALS ? value : null;
}
