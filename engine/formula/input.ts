import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress } from "../domain/cell.js";
import type { Text } from "../domain/text.js";
import type { Computation } from "./computation.js";
import type { SpaceName } from "./expression.js";
import type { Unit } from "./line.js";

/** A difference that a closed school leaves to the school that took it over. */
export interface LeftBehind {
  readonly school: string;
  readonly name: string;
  readonly amount: Fraction;
}

/**
 * Where one element of an input comes from: cells of the workbook; a rule of the calendar; a fact about all schools or
 * earlier parts; another model, or another year; closed schools, or the heir of one; or a computation of its own, whose
 * lines the explanation prints first.
 */
export type Origin =
  | { readonly kind: "cells"; readonly at: readonly CellAddress[] }
  | { readonly kind: "calendar" }
  | { readonly kind: "parts"; readonly names: readonly string[] }
  | { readonly kind: "otherRun"; readonly model: string; readonly year: number; readonly names: readonly string[] }
  | { readonly kind: "takenOver"; readonly from: readonly LeftBehind[]; readonly heir: string | null }
  | { readonly kind: "frame"; readonly name: string; readonly at: readonly CellAddress[] };

/** A value a formula is given: one column, and for every element where it comes from. */
export interface Input {
  readonly name: string;
  readonly space: SpaceName;
  readonly label: Text;
  readonly unit: Unit;
  readonly column: Column;
  readonly origin: (element: number) => Origin;
  /** Set where the input is the last line of a computation of its own, such as classes or an indexed amount. */
  readonly computedBy?: Computation;
}
