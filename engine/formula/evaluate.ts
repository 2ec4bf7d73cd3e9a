import type { Column } from "../arithmetic/column.js";
import { asBig, chooseColumns, compareColumns, constantColumn, roundColumn, settle } from "../arithmetic/index.js";
import { binaryOperations } from "./binaryOperations.js";
import { bandFactorOf, closeTotal } from "./closing.js";
import type { Computation } from "./computation.js";
import { both, divide, roundDivision } from "./division.js";
import type { Expression, SpaceName } from "./expression.js";
import { lookUp } from "./lookUp.js";
import { namesInExpression } from "./namesUsed.js";
import type { Given, Place } from "./place.js";
import { fullColumn, parentOf, spreadTo, totalUp } from "./spaces.js";

/**
 * Computes a formula for all schools at once, line by line. Throws `FormulaFault` where the workbook's numbers make a
 * line impossible (a division by zero, a key below the first point of a curve, a pool without keys).
 */
export function evaluate(given: Given): Computation {
  const { lines, inputs, curves, layout, unitDecimals } = given;
  const last = lines.at(-1);
  const result = last && allColumns(given, lastUses(given)).get(last.name);
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
  const settled = path === "safe" ? settle(column) : asBig(column);
  const full = line.name === "amount" ? fullColumn(layout, settled, line.space) : settled;
  if (line.shared && path === "safe") layout.sharedColumns.set(line.name, full);
  return full;
}

/** The value of an expression, read in the given space. */
export function valueOf(place: Place, expression: Expression, space: SpaceName): Column {
  const value = (part: Expression): Column => valueOf(place, part, space);
  switch (expression.kind) {
    case "number":
      return place.path === "bigint" ? asBig(constantColumn(expression.value)) : constantColumn(expression.value);
    case "ref":
      return spreadTo(place.layout, columnOfName(place, expression.name), spaceOfName(place, expression.name), space);
    case "divide":
      return divide(place, value(expression.left), value(expression.right));
    case "round":
      return roundOf(place, expression, space);
    case "choose":
      return choice(place, expression, space);
    case "lookup":
      return lookUp(place, expression.table, value(expression.key), decimalsOf(place, expression.decimals));
    case "total":
      return totalOfName(place, expression.line, space);
    case "close":
      return closeTotal(place, valueOf(place, expression.total, "model"), columnOfName(place, expression.key));
    case "factor":
      return bandFactorOf(place, {
        total: valueOf(place, expression.total, "model"),
        base: valueOf(place, expression.base, "school"),
        slope: valueOf(place, expression.slope, "school"),
        low: valueOf(place, expression.low, "school"),
        high: valueOf(place, expression.high, "school"),
      });
    default:
      return binaryOperations[expression.kind](value(expression.left), value(expression.right));
  }
}

/** Each branch is computed for all, but only the elements that choose it may fail in it: "if 0 classes, 0, else a / classes". */
function choice(place: Place, expression: Extract<Expression, { kind: "choose" }>, space: SpaceName): Column {
  const left = valueOf(place, expression.left, space);
  const chosen = compareColumns(left, expression.relation, valueOf(place, expression.right, space));
  const then = valueOf({ ...place, needed: both(place.needed, chosen, 1) }, expression.then, space);
  return chooseColumns(
    chosen,
    then,
    valueOf({ ...place, needed: both(place.needed, chosen, 0) }, expression.otherwise, space),
  );
}

function roundOf(place: Place, expression: Extract<Expression, { kind: "round" }>, space: SpaceName): Column {
  const decimals = decimalsOf(place, expression.decimals);
  const inner = expression.value;
  if (inner.kind !== "divide") return roundColumn(valueOf(place, inner, space), decimals, expression.mode);
  return roundDivision(
    place,
    valueOf(place, inner.left, space),
    valueOf(place, inner.right, space),
    decimals,
    expression.mode,
  );
}

function totalOfName(place: Place, name: string, space: SpaceName): Column {
  const from = spaceOfName(place, name);
  const total = totalUp(place.layout, columnOfName(place, name), from);
  return spreadTo(place.layout, total, parentOf(from), space);
}

const decimalsOf = (place: Place, decimals: number | "unit"): number =>
  decimals === "unit" ? place.unitDecimals : decimals;

export function columnOfName(place: Place, name: string): Column {
  const column = place.columns.get(name);
  if (!column)
    throw new Error(
      `Line "${place.line.name}" refers to "${name}", which no line, parameter or fact gives: a fault in a formula`,
    );
  return column;
}

function spaceOfName(place: Place, name: string): SpaceName {
  const space = place.spaces.get(name);
  if (!space) throw new Error(`"${name}" has no space: a fault in a formula`);
  return space;
}
