import type { PupilCount } from "../../../engine/domain/pupilCount.js";
import type { SchoolYear } from "../../../engine/domain/time.js";
import { schoolYearStarting, startOf } from "../../../engine/domain/time.js";
import { chooseCounts } from "../../../engine/facts/chooseCounts.js";
import type { Book } from "../book.js";

/** A school that grows or shrinks by more than this from one year to the next is worth a second look. */
const JUMP_PERCENT = 40;
const WHOLE_PERCENT = 100;

interface PupilsInYear {
  readonly pupils: number;
  readonly cells: number;
  readonly at: PupilCount["at"];
}

/**
 * Remarks on schools whose pupils change by more than 40 per cent from one school year to the next. Only years with as
 * many filled cells are compared: a row or a cell that is missing, and reported as such, would look like a fall.
 */
export function checkPupilJumps(book: Book, counts: readonly PupilCount[]): void {
  for (const [school, years] of pupilsBySchool(counts)) {
    for (const [year, now] of years) {
      const before = years.get(schoolYearStarting(startOf(year) - 1));
      if (!before || before.cells !== now.cells || !isJump(before.pupils, now.pupils)) continue;
      const details = { school, schoolYear: year, before: String(before.pupils), after: String(now.pupils) };
      const place = { table: "pupilCounts", at: now.at, found: school } as const;
      book.log.report({ code: "pupilJump", severity: "remark", ...place, details });
    }
  }
}

/** A school that opens has no percentage to grow by. */
function isJump(before: number, after: number): boolean {
  return before > 0 && Math.abs(after - before) * WHOLE_PERCENT > before * JUMP_PERCENT;
}

function pupilsBySchool(counts: readonly PupilCount[]): ReadonlyMap<string, ReadonlyMap<SchoolYear, PupilsInYear>> {
  const schools = new Map<string, Map<SchoolYear, PupilsInYear>>();
  for (const { schoolId, schoolYear, grades, at } of chooseCounts(counts)) {
    const years = schools.get(schoolId) ?? new Map<SchoolYear, PupilsInYear>();
    schools.set(schoolId, years);
    const soFar = years.get(schoolYear) ?? { pupils: 0, cells: 0, at };
    const filled = grades.flatMap((count) => count?.value ?? []);
    const pupils = filled.reduce((sum, count) => sum + count, soFar.pupils);
    years.set(schoolYear, { pupils, cells: soFar.cells + filled.length, at: soFar.at });
  }
  return schools;
}
