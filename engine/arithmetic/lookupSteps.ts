import { asBig } from "./asBig.js";
import type { Column } from "./column.js";
import { columnOf } from "./columnOf.js";
import type { ColumnResult } from "./columnResult.js";
import { inOrder, segmentsOf, type CurvePoint } from "./curveSegments.js";
import { spread } from "./spread.js";

/** A staircase: the value of the last point at or below every key. `index` is the first key below the first point. */
export function lookupSteps(points: readonly CurvePoint[], keys: Column): ColumnResult {
  const ordered = inOrder(points);
  const segments = segmentsOf(ordered, keys);
  const index = segments.indexOf(-1);
  if (index !== -1) return { ok: false, index };
  const values = columnOf(ordered.map((point) => point.value));
  return { ok: true, column: spread(keys.kind === "safe" ? values : asBig(values), segments) };
}
