import type { Column } from "../arithmetic/column.js";
import { asBig, settle } from "../arithmetic/index.js";
import type { Computation } from "./computation.js";
import type { SpaceName } from "./expression.js";
import { namesInExpression } from "./namesUsed.js";
import type { Given, Place } from "./place.js";
import { fullColumn } from "./spaces.js";
import { valueOf } from "./valueOf.js";

/** Below so many rows, finding out which lines can be let go costs more than holding them for a moment. */
const MANY_ROWS = 10_000;

/**
 * Computes a formula for all schools at once, line by line. Throws `FormulaFault` where the workbook's numbers make a
 * line impossible (a division by zero, a key below the first point of a curve, a pool without keys).
 */
export function evaluate(given: Given): Computation {
  const { lines, inputs, curves, layout, unitDecimals } = given;
  const last = lines.at(-1);
  const letGo = layout.gradeTo.length > MANY_ROWS ? lastUses(given) : null;
  const result = last && allColumns(given, letGo).get(last.name);
  if (!result) throw new Error("A formula without lines: a fault in a mechanism");
  let columns: ReadonlyMap<string, Column> | null = null;
  return {
    lines,
    inputs,
    curves,
    layout,
    unitDecimals,
    result,
    get columns() {
      return (columns ??= allColumns(given, null));
    },
  };
}

/** The column of every line and input. With `lastUses`, those that no later line needs are let go on the way. */
function allColumns(given: Given, letGo: ReadonlyMap<string, readonly string[]> | null): ReadonlyMap<string, Column> {
  const { lines, inputs, curves, layout, unitDecimals, path } = given;
  const columns = new Map<string, Column>();
  const spaces = new Map<string, SpaceName>();
  for (const input of inputs.values()) {
    columns.set(input.name, path === "bigint" ? asBig(input.column) : input.column);
    spaces.set(input.name, input.space);
  }
  for (const line of lines) {
    const place: Place = {
      lines,
      inputs,
      curves,
      layout,
      unitDecimals,
      path,
      line,
      columns,
      spaces,
      needed: undefined,
    };
    columns.set(line.name, lineColumn(place));
    spaces.set(line.name, line.space);
    for (const name of letGo?.get(line.name) ?? []) columns.delete(name);
  }
  return columns;
}

/** For every line, the earlier lines that it is the last to use. */
function lastUses({ lines }: Given): ReadonlyMap<string, readonly string[]> {
  const user = new Map<string, string>();
  for (const line of lines) for (const name of namesInExpression(line.expression)) user.set(name, line.name);
  const uses = new Map<string, string[]>();
  for (const line of lines) {
    const by = user.get(line.name);
    if (by !== undefined) uses.set(by, [...(uses.get(by) ?? []), line.name]);
  }
  return uses;
}

function lineColumn(place: Place): Column {
  const { line, layout, path } = place;
  const known = line.shared ? layout.sharedColumns.get(line.name) : undefined;
  if (known && path === "safe") return known;
  const column = valueOf(place, line.expression, line.space);
  const settled = path === "bigint" ? asBig(column) : settle(column);
  const full = line.name === "amount" ? fullColumn(layout, settled, line.space) : settled;
  if (line.shared && path === "safe") layout.sharedColumns.set(line.name, full);
  return full;
}
