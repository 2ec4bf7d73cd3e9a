import type { Column } from "../arithmetic/column.js";
import { lookupLine, lookupSteps } from "../arithmetic/index.js";
import { FormulaFault } from "./fault.js";
import type { Place } from "./place.js";

/** A curve's value at every key: the last step at or below it, or the straight line between two points. */
export function lookUp(place: Place, table: string, keys: Column, decimals: number): Column {
  const curve = place.curves.get(table);
  if (!curve) throw new Error(`No curve "${table}" was bound: a fault in the binding`);
  const found = curve.shape === "steps" ? lookupSteps(curve.points, keys) : lookupLine(curve.points, keys, decimals);
  if (found.ok) return found.column;
  throw new FormulaFault({ kind: "belowCurve", line: place.line.name, element: found.index });
}
