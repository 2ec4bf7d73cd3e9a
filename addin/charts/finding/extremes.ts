import { sortSchools } from "../layout/sortSchools.js";

interface Extremes<School> {
  readonly highest: School | null;
  readonly lowest: School | null;
}

/** Of those that have a value; of two that are alike the first by id, at both ends. */
export function extremes<School extends { readonly id: string }>(
  schools: readonly School[],
  valueOf: (school: School) => number | null,
): Extremes<School> {
  const known = schools.filter((school) => valueOf(school) !== null);
  const downwards = (school: School): number => -(valueOf(school) ?? 0);
  return { highest: sortSchools(known, valueOf)[0] ?? null, lowest: sortSchools(known, downwards)[0] ?? null };
}
