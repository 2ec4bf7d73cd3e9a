import type { Issue } from "../domain/issue.js";
import type { PupilCount } from "../domain/pupilCount.js";
import { compareSchoolIds } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";
import { modelIssue } from "../model/report.js";

/** A remark for every school year where some school's best count is still a forecast or a preliminary count. */
export function notSettledYet(settled: readonly PupilCount[], schoolYears: readonly SchoolYear[]): readonly Issue[] {
  return schoolYears.flatMap((schoolYear) => {
    const open = settled.filter((count) => count.schoolYear === schoolYear && !isFinal(count));
    const first = firstCount(open);
    if (!first) return [];
    const schools = String(new Set(open.map(({ schoolId }) => schoolId)).size);
    const place = { table: "pupilCounts", at: first.at, found: first.schoolId, severity: "remark" } as const;
    return [modelIssue("notSettledYet", place, { schoolYear, schools })];
  });
}

const isFinal = ({ kind, version }: PupilCount): boolean => kind === "counted" && version !== "preliminary";

/** The count of the first school in tie order, and there of the first site and group: the same whatever the order of the rows. */
export function firstCount(counts: readonly PupilCount[]): PupilCount | null {
  const place = ({ schoolYear, site, group }: PupilCount): string => JSON.stringify([schoolYear, site, group]);
  const [first] = [...counts].sort(
    (left, right) => compareSchoolIds(left.schoolId, right.schoolId) || (place(left) < place(right) ? -1 : 1),
  );
  return first ?? null;
}
