import type { Column } from "../arithmetic/column.js";
import { chooseColumns, constantColumn, lookupLine, lookupSteps } from "../arithmetic/index.js";
import type { CurveValues } from "./computation.js";
import { FormulaFault } from "./fault.js";
import type { Place } from "./place.js";

/** A curve's value at every key: the last step at or below it, or the straight line between two points. */
export function lookUp(place: Place, table: string, keys: Column, decimals: number): Column {
  const curve = place.curves.get(table);
  if (!curve) throw new Error(`No curve "${table}" was bound: a fault in the binding`);
  const asked = onCurve(place, curve, keys);
  const found = curve.shape === "steps" ? lookupSteps(curve.points, asked) : lookupLine(curve.points, asked, decimals);
  if (found.ok) return found.column;
  throw new FormulaFault({ kind: "belowCurve", line: place.line.name, element: found.index });
}

/** Elements that a choice does not choose look up the first point: their value is thrown away, and may not stop the formula. */
function onCurve(place: Place, curve: CurveValues, keys: Column): Column {
  const [first] = curve.points;
  return place.needed && first ? chooseColumns(place.needed, keys, constantColumn(first.from)) : keys;
}
