import type { CellAddress } from "../domain/cell.js";
import type { Expression } from "./expression.js";

/** A name used in a user's formula, and where in the text it stands (0 is the first character). */
export interface NameInFormula {
  readonly name: string;
  readonly position: number;
}

/**
 * A formula written by the user, already parsed. `expression` refers to facts, parameters and earlier parts by the
 * names the user wrote (lower case, without brackets); whether they exist is for the model to say.
 */
export interface UserFormula {
  readonly text: string;
  readonly expression: Expression;
  readonly names: readonly NameInFormula[];
  readonly at: CellAddress;
}
