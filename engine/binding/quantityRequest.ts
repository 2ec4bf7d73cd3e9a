import type { CellAddress } from "../domain/cell.js";
import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import type { Looked } from "./layoutFor.js";

/** What a quantity is asked by: the part, the part's school years and groups, and the cell the name stands in. */
export interface QuantityRequest {
  readonly binding: { readonly context: ModelContext; readonly part: Part };
  readonly looked: Looked;
  readonly written: string;
  readonly name: string;
  readonly at: CellAddress;
  /** Where in the formula's text the name stands, when it stands in one. */
  readonly position?: number;
}
