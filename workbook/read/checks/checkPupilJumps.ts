import type { PupilCount } from "../../../engine/domain/pupilCount.js";
import type { SchoolYear } from "../../../engine/domain/time.js";
import { schoolYearStarting, startOf } from "../../../engine/domain/time.js";
import type { Book } from "../book.js";

/** A school that grows or shrinks by more than this from one year to the next is worth a second look. */
const JUMP_PERCENT = 40;
const WHOLE_PERCENT = 100;

/**
 * Remarks on schools whose pupils change by more than 40 per cent from one school year to the next. Only for schools
 * whose every row could be read: what is missing would look like a fall.
 */
export function checkPupilJumps(book: Book, counts: readonly PupilCount[]): void {
  for (const [school, years] of pupilsBySchool(counts)) {
    for (const [year, { pupils, at }] of years) {
      const before = years.get(schoolYearStarting(startOf(year) - 1))?.pupils ?? 0;
      if (before === 0 || Math.abs(pupils - before) * WHOLE_PERCENT <= before * JUMP_PERCENT) continue;
      const details = { school, schoolYear: year, before: String(before), after: String(pupils) };
      book.log.report({ code: "pupilJump", severity: "remark", table: "pupilCounts", at, found: school, details });
    }
  }
}

interface PupilsInYear {
  readonly pupils: number;
  readonly at: PupilCount["at"];
}

function pupilsBySchool(counts: readonly PupilCount[]): ReadonlyMap<string, ReadonlyMap<SchoolYear, PupilsInYear>> {
  const schools = new Map<string, Map<SchoolYear, PupilsInYear>>();
  for (const count of surestCounts(counts)) {
    const years = schools.get(count.schoolId) ?? new Map<SchoolYear, PupilsInYear>();
    schools.set(count.schoolId, years);
    const soFar = years.get(count.schoolYear);
    years.set(count.schoolYear, { pupils: (soFar?.pupils ?? 0) + pupilsIn(count), at: soFar?.at ?? count.at });
  }
  return schools;
}

/** Of several counts of the same pupils, the surest: counted before forecast, final before preliminary. */
function surestCounts(counts: readonly PupilCount[]): readonly PupilCount[] {
  const surest = new Map<string, PupilCount>();
  for (const count of counts) {
    const key = JSON.stringify([count.schoolId, count.site, count.schoolYear, count.group]);
    const other = surest.get(key);
    if (!other || sureness(count) > sureness(other)) surest.set(key, count);
  }
  return [...surest.values()];
}

function sureness({ kind, version }: PupilCount): number {
  const ofVersion = version === "final" ? 2 : version === null ? 1 : 0;
  return kind === "counted" ? ofVersion + 3 : ofVersion;
}

function pupilsIn({ grades }: PupilCount): number {
  return grades.reduce((sum, count) => sum + (count?.value ?? 0), 0);
}
