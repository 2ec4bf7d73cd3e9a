import type { Fraction } from "../arithmetic/fraction.js";
import type { UserFormula } from "../formula/userFormula.js";
import type { CellAddress } from "./cell.js";

export type PartColumn =
  | "model"
  | "number"
  | "name"
  | "mechanism"
  | "groups"
  | "countBasis"
  | "frame"
  | "quantities"
  | "table"
  | "looksAt"
  | "paidBy"
  | "active"
  | "formula"
  | "note";

/**
 * One row of `Modeller`: a part (del) of a model. Texts are as written, trimmed; null where the cell is blank.
 * `cells` tells where each column of the row stands, so that an issue can point at it.
 */
export interface Part {
  readonly model: string;
  readonly number: Fraction;
  readonly name: string;
  readonly mechanism: string;
  readonly groups: readonly string[];
  readonly countBasis: string | null;
  readonly frame: string | null;
  readonly quantities: readonly string[];
  readonly table: string | null;
  readonly looksAt: readonly string[];
  readonly paidBy: string | null;
  readonly active: boolean;
  readonly formula: UserFormula | null;
  readonly note: string;
  readonly cells: Readonly<Record<PartColumn, CellAddress>>;
}
