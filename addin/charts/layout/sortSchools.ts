import { compareSchoolIds } from "../../../engine/domain/school.js";

/** Largest first, those without a value last; schools that are alike stand by id, whatever order they came in. */
export function sortSchools<School extends { readonly id: string }>(
  schools: readonly School[],
  valueOf: (school: School) => number | null,
): readonly School[] {
  return [...schools].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || compareSchoolIds(a.id, b.id);
    return right - left || compareSchoolIds(a.id, b.id);
  });
}
