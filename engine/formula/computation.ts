import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { Layout } from "../facts/layout.js";
import type { Input } from "./input.js";
import type { Line } from "./line.js";

/** The points of a curve as a formula looks them up: sorted by `from`, value by budget year already chosen. */
export interface CurveValues {
  readonly name: string;
  readonly shape: "steps" | "line";
  readonly points: readonly { readonly from: Fraction; readonly value: Fraction }[];
}

/**
 * Formula, inputs and what came of them: all that is needed to show, to explain and to replay. Only `result`, the last
 * line, is kept; `columns` (every line) are computed again when an explanation first asks, because half a million rows
 * of every line of every part are more than a run needs to hold.
 */
export interface Computation {
  readonly lines: readonly Line[];
  readonly inputs: ReadonlyMap<string, Input>;
  readonly curves: ReadonlyMap<string, CurveValues>;
  readonly result: Column;
  readonly columns: ReadonlyMap<string, Column>;
  readonly layout: Layout;
  /** Decimals of the model's unit of money: 0 for whole kr, 2 for øre, −3 for 1,000 kr. */
  readonly unitDecimals: number;
}
