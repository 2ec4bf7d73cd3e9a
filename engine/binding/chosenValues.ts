import type { CellAddress } from "../domain/cell.js";
import type { SpaceName } from "../formula/expression.js";
import type { Origin } from "../formula/input.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { IndexFactor } from "./indexFactor.js";
import type { ParameterValueInYear } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";

/** Rows of which one holds for each element of a space. */
export interface ChosenRows<Row> {
  readonly binding: Pick<PartBinding, "context" | "layout">;
  readonly space: SpaceName;
  readonly values: readonly Row[];
  readonly chosen: Int32Array;
}

/** What an input is made of: whom it belongs to, its rows' values, and which row holds for each element. */
export interface ChosenValues extends ChosenRows<ParameterValueInYear> {
  readonly declaration: ParameterDeclaration;
}

/** How one row is brought to the model's prices. */
export interface IndexedRow {
  readonly factor: IndexFactor["factor"];
  readonly factorAt: IndexFactor["at"];
  readonly steps: IndexFactor["steps"];
}

/** The cells of the row that holds for an element. */
export function cellsOf<Row>({ space, values, chosen }: ChosenRows<Row>, pick: (value: Row) => readonly CellAddress[]) {
  return (element: number): Origin => {
    const value = values[chosen[space === "model" ? 0 : element] ?? -1];
    return { kind: "cells", at: value ? pick(value) : [] };
  };
}
