import type { SchoolRow } from "../../present/comparisonView.js";

export const SCHOOL_COLUMNS = [
  "id",
  "name",
  "pupils",
  "before",
  "after",
  "difference",
  "percent",
  "perPupilBefore",
  "perPupilAfter",
] as const;

export type SchoolColumn = (typeof SCHOOL_COLUMNS)[number];

export interface SchoolOrder {
  readonly by: SchoolColumn;
  readonly isDescending: boolean;
}

/** The same column again turns the order round; a new column of numbers begins with the largest. */
export function nextOrder(before: SchoolOrder, by: SchoolColumn): SchoolOrder {
  if (before.by === by) return { by, isDescending: !before.isDescending };
  return { by, isDescending: by !== "id" && by !== "name" };
}

/** In the order asked for; schools alike in it stay in the order of their ids, and those without a number come last. */
export function orderSchools(schools: readonly SchoolRow[], { by, isDescending }: SchoolOrder): readonly SchoolRow[] {
  if (by === "id") return isDescending ? [...schools].reverse() : schools;
  const direction = isDescending ? -1 : 1;
  return [...schools].sort((left, right) => {
    if (by === "name") return direction * compareNames(left.name, right.name);
    const [a, b] = [left[by], right[by]];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return direction * (Number(a) - Number(b));
  });
}

const DANISH = new Intl.Collator("da");
const compareNames = (left: string, right: string): number => DANISH.compare(left, right);
