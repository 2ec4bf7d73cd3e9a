import type { Column } from "../arithmetic/column.js";
import { lengthOf, spread, totalByGroup } from "../arithmetic/index.js";
import type { Layout } from "../facts/layout.js";
import type { SpaceName } from "./expression.js";

const ORDER: readonly SpaceName[] = ["model", "school", "year", "row"];

/** True where a value of space `from` can be read in space `to`: the same, or a wider one. */
export const reaches = (from: SpaceName, to: SpaceName): boolean => ORDER.indexOf(from) <= ORDER.indexOf(to);

export const narrower = (left: SpaceName, right: SpaceName): SpaceName => (reaches(left, right) ? right : left);

export const parentOf = (space: SpaceName): SpaceName => ORDER[Math.max(0, ORDER.indexOf(space) - 1)] ?? "model";

export function sizeOf(layout: Layout, space: SpaceName): number {
  if (space === "model") return 1;
  if (space === "school") return layout.schools.length;
  return space === "year" ? layout.schoolOfYear.length : layout.yearOfRow.length;
}

/** A column of one space as a column of a narrower one. A length of 1 stays: it meets every length. */
export function spreadTo(layout: Layout, column: Column, from: SpaceName, to: SpaceName): Column {
  if (from === to || from === "model") return column;
  if (!reaches(from, to)) throw new Error(`A value per ${from} cannot be read per ${to}: a fault in a formula`);
  const map = from === "year" ? layout.yearOfRow : to === "year" ? layout.schoolOfYear : layout.schoolOfRow;
  return lengthOf(column) === 1 && map.length !== 1 ? column : spread(column, map);
}

/** Every element written out, also where the value is the same for all. */
export function fullColumn(layout: Layout, column: Column, space: SpaceName): Column {
  const size = sizeOf(layout, space);
  return lengthOf(column) === size ? column : spread(column, new Int32Array(size));
}

/** The sum one space up: rows to school years, school years to schools, schools to the model. */
export function totalUp(layout: Layout, column: Column, from: SpaceName): Column {
  const full = fullColumn(layout, column, from);
  if (from === "row") return totalByGroup(full, layout.rowStarts);
  if (from === "year") return totalByGroup(full, layout.yearStarts);
  return totalByGroup(full, Int32Array.of(0, layout.schools.length));
}
