import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import { columnOf, fraction, spread } from "../arithmetic/index.js";

/** The values of the rows and, last, the value that means "not in use here", as one column chosen from. */
export function pickColumn(values: readonly Fraction[], neutral: number, chosen: Int32Array): Column {
  return spread(columnOf([...values, fraction(neutral)]), chosen);
}
