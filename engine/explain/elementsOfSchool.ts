import type { Layout } from "../facts/layout.js";
import type { SpaceName } from "../formula/expression.js";

/** The elements of a space that belong to one school, in order. */
export function elementsOfSchool(layout: Layout, space: SpaceName, school: number): readonly number[] {
  if (space === "model") return [0];
  if (space === "school") return [school];
  const from = layout.yearStarts[school] ?? 0;
  const to = layout.yearStarts[school + 1] ?? 0;
  return space === "year" ? range(from, to) : range(layout.rowStarts[from] ?? 0, layout.rowStarts[to] ?? 0);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The element of a wider space that an element belongs to. */
export function parentElement(layout: Layout, element: number, from: SpaceName, to: SpaceName): number {
  if (from === to) return element;
  if (to === "model") return 0;
  if (from === "row") return to === "year" ? (layout.yearOfRow[element] ?? 0) : (layout.schoolOfRow[element] ?? 0);
  return layout.schoolOfYear[element] ?? 0;
}

/** The elements one space down that an element adds up. */
export function childElements(layout: Layout, element: number, space: SpaceName): readonly number[] {
  if (space === "year") return range(layout.rowStarts[element] ?? 0, layout.rowStarts[element + 1] ?? 0);
  if (space === "school") return range(layout.yearStarts[element] ?? 0, layout.yearStarts[element + 1] ?? 0);
  return range(0, layout.schools.length);
}
