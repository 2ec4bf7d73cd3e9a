import type { Column } from "../arithmetic/column.js";
import { addColumns, largerOf, smallerOf, subtractColumns, timesColumns } from "../arithmetic/index.js";

export type Operation = "add" | "subtract" | "times" | "min" | "max";

/** The operations that need nothing but their two sides. */
export const binaryOperations: Readonly<Record<Operation, (left: Column, right: Column) => Column>> = {
  add: addColumns,
  subtract: subtractColumns,
  times: timesColumns,
  min: smallerOf,
  max: largerOf,
};
