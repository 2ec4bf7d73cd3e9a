import type { Column } from "./column.js";
import { lengthOf } from "./columnElement.js";
import { safeColumn } from "./safeColumn.js";

/**
 * A column of a wider space written out for a narrower one: element i is column[parentOf[i]]. A column of length 1
 * gives its one element everywhere. @throws Error when a parent lies outside the column.
 */
export function spread(column: Column, parentOf: Int32Array): Column {
  const parents = lengthOf(column) === 1 ? new Int32Array(parentOf.length) : parentOf;
  assertWithin(parents, lengthOf(column));
  if (column.kind === "safe") {
    const numerators = new Float64Array(parents.length);
    for (let i = 0; i < numerators.length; i++) numerators[i] = column.numerators[parents[i] as number] as number;
    return safeColumn(numerators, column.denominator, column.bound);
  }
  const gather = (from: readonly bigint[]): bigint[] => Array.from(parents, (parent) => from[parent] as bigint);
  if (column.kind === "big") return { ...column, numerators: gather(column.numerators) };
  return { kind: "ratio", numerators: gather(column.numerators), denominators: gather(column.denominators) };
}

function assertWithin(parents: Int32Array, length: number): void {
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i] as number;
    if (parent < 0 || parent >= length) throw new Error(`No parent ${String(parent)} among ${String(length)} elements`);
  }
}
