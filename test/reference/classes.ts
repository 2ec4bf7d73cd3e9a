import type { ModelInput } from "../../engine/index.js";
import { countRows, type WhichPupils } from "./pupils.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** Pupils who form classes together: of one grade, or of several taught together. */
export interface Hold {
  readonly pupils: number;
  readonly cap: number;
  readonly classes: number;
  readonly highestGrade: number;
}

/**
 * Every hold of a school in a school year. Each pupil group forms its own classes; so does each site, unless classes
 * are formed for the school as a whole.
 */
export function holdsOf(input: ModelInput, which: WhichPupils, caps: string, perSite: boolean): readonly Hold[] {
  const pupils = new Map<string, { from: number; to: number; pupils: number }>();
  for (const row of countRows(input, which)) {
    row.grades.forEach((count, grade) => {
      if (!count || count.value === 0) return;
      const { from, to } = taughtWith(input, row.schoolId, row.site, which.schoolYear, grade);
      const name = [row.group.toLowerCase(), perSite ? row.site : "", from, to].join("|");
      pupils.set(name, { from, to, pupils: (pupils.get(name)?.pupils ?? 0) + count.value });
    });
  }
  return [...pupils.values()].map((hold) => {
    const cap = smallestCap(input, caps, Number(which.schoolYear.slice(0, 4)), hold.from, hold.to);
    return { pupils: hold.pupils, cap, classes: Math.ceil(hold.pupils / cap), highestGrade: hold.to };
  });
}

/** The grades a grade is taught together with at its site; the row of Samlæsning that began last holds. */
function taughtWith(
  input: ModelInput,
  school: string,
  site: string,
  schoolYear: string,
  grade: number,
): { from: number; to: number } {
  const start = (row: { readonly fromSchoolYear: string | null }): string => row.fromSchoolYear ?? "";
  const rows = input.jointTeaching
    .filter((row) => row.schoolId === school && row.site === site && start(row) <= schoolYear)
    .filter(({ gradeFrom, gradeTo }) => gradeFrom <= grade && grade <= gradeTo);
  const [last] = rows.sort((left, right) => (start(left) < start(right) ? 1 : -1));
  return last ? { from: last.gradeFrom, to: last.gradeTo } : { from: grade, to: grade };
}

function smallestCap(input: ModelInput, name: string, schoolYearStart: number, from: number, to: number): number {
  let least = Infinity;
  for (let grade = from; grade <= to; grade += 1) {
    const start = schoolYearStart - grade;
    const fitting = input.classCaps.filter(
      (row) =>
        sameName(row.name, name) &&
        (row.gradeFrom ?? 0) <= grade &&
        grade <= (row.gradeTo ?? 10) &&
        (row.startFrom ?? -Infinity) <= start &&
        start <= (row.startTo ?? Infinity),
    );
    if (fitting.length !== 1) throw new Refused(`noCapForGrade ${grade}`);
    least = Math.min(least, fitting[0]?.pupils.value ?? 0);
  }
  return least;
}
