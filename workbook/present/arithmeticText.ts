import type { Expression } from "../../engine/index.js";
import { held, infix, loose, type Piece } from "./piece.js";
import type { Phrases } from "./phrases.js";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;

/** How the leaves of an expression, and the operations that need more than their two sides, are written. */
export interface Leaves {
  readonly phrases: Phrases;
  readonly number: (value: Of<"number">["value"]) => Piece;
  readonly ref: (name: string) => Piece;
  readonly total: (name: string) => Piece;
  readonly round: (expression: Of<"round">, inner: Piece) => Piece;
  readonly choose: (expression: Of<"choose">, write: (part: Expression) => Piece) => Piece;
  readonly lookup: (expression: Of<"lookup">, key: Piece) => Piece;
  readonly close: (expression: Of<"close">) => Piece;
  readonly factor: () => Piece;
}

/** An expression as written arithmetic. */
export function arithmeticText(expression: Expression, leaves: Leaves): Piece {
  const write = (part: Expression): Piece => arithmeticText(part, leaves);
  switch (expression.kind) {
    case "number":
      return leaves.number(expression.value);
    case "ref":
      return leaves.ref(expression.name);
    case "total":
      return leaves.total(expression.line);
    case "round":
      return leaves.round(expression, write(expression.value));
    case "choose":
      return leaves.choose(expression, write);
    case "lookup":
      return leaves.lookup(expression, write(expression.key));
    case "close":
      return leaves.close(expression);
    case "factor":
      return leaves.factor();
    case "min":
      return loose(leaves.phrases.smallest(held(write(expression.left), 1), held(write(expression.right), 1)));
    case "max":
      return loose(leaves.phrases.largest(held(write(expression.left), 1), held(write(expression.right), 1)));
    default:
      return infix(expression.kind, write(expression.left), write(expression.right));
  }
}
