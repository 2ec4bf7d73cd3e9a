import { compareFractions, type Expression } from "../../engine/index.js";
import { valueHere, type EntryPlace } from "./entryPlace.js";

type Choose = Extract<Expression, { readonly kind: "choose" }>;

/** Which branch of a choice the entry's numbers lead to. */
export function branchHere(
  place: EntryPlace,
  expression: Choose,
): { readonly isHeld: boolean; readonly branch: Expression } {
  const order = compareFractions(valueHere(place, expression.left), valueHere(place, expression.right));
  const isHeld = { "<": order < 0, "<=": order <= 0, "=": order === 0 }[expression.relation];
  return { isHeld, branch: isHeld ? expression.then : expression.otherwise };
}
