import type { ParameterRow, Scope } from "../domain/parameter.js";
import type { School } from "../domain/school.js";
import { nameKey } from "../model/nameKey.js";
import { bandOfRow } from "./gradeBands.js";

/** Whether a row of Parametre holds for a school. */
export function holdsFor(scope: Scope, school: School): boolean {
  switch (scope.kind) {
    case "all":
      return true;
    case "school":
      return scope.id === school.id;
    case "cluster":
      return school.cluster !== null && nameKey(school.cluster) === nameKey(scope.name);
    case "schoolType":
      return school.type !== null && nameKey(school.type) === nameKey(scope.name);
    default:
      return false;
  }
}

/** School before cluster and type before all; within the same, a band before all grades. */
export function specificity(row: ParameterRow): number {
  const scope = row.scope.kind === "school" ? 2 : row.scope.kind === "all" ? 0 : 1;
  return scope * 2 + (bandOfRow(row) ? 1 : 0);
}

/** The rows that hold for a grade, the most specific first; the first wins unless the second is as specific. */
export function rowsForGrade(rows: readonly ParameterRow[], grade: number): readonly ParameterRow[] {
  return rows
    .filter((row) => {
      const band = bandOfRow(row);
      return !band || (band.from <= grade && grade <= band.to);
    })
    .sort((left, right) => specificity(right) - specificity(left));
}
