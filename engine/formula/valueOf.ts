import type { Column } from "../arithmetic/column.js";
import { asBig, chooseColumns, compareColumns, constantColumn, roundColumn } from "../arithmetic/index.js";
import { binaryOperations } from "./binaryOperations.js";
import { bandFactorOf, closeTotal } from "./closing.js";
import { both, divide, roundDivision } from "./division.js";
import type { Expression, SpaceName } from "./expression.js";
import { lookUp } from "./lookUp.js";
import type { Place } from "./place.js";
import { parentOf, spreadTo, totalUp } from "./spaces.js";

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
  if (place.path === "unrounded" && expression.decimals === "unit") return valueOf(place, expression.value, space);
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
