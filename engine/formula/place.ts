import type { Column } from "../arithmetic/column.js";
import type { Layout } from "../facts/layout.js";
import type { CurveValues } from "./computation.js";
import type { SpaceName } from "./expression.js";
import type { Input } from "./input.js";
import type { Line } from "./line.js";

/**
 * "safe" uses float64 integers wherever they are proved exact; "bigint" never does. The results are the same.
 * "unrounded" gives the exact amounts before whole units: nothing is rounded to the unit of money, and what is shared
 * out is shared in exact proportion. Inverse questions are solved on those (decision 0017).
 */
export type NumberPath = "safe" | "bigint" | "unrounded";

/** What a formula is computed from. */
export interface Given {
  readonly lines: readonly Line[];
  readonly inputs: ReadonlyMap<string, Input>;
  readonly curves: ReadonlyMap<string, CurveValues>;
  readonly layout: Layout;
  readonly unitDecimals: number;
  readonly path: NumberPath;
}

/** What every operation of one line needs to know. */
export interface Place extends Given {
  readonly line: Line;
  readonly columns: Map<string, Column>;
  readonly spaces: Map<string, SpaceName>;
  /** Inside a branch of a choice: 1 for the elements (or, at length 1, for all) that choose the branch. */
  readonly needed: Uint8Array | undefined;
}
