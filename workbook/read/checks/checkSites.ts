import type { PupilCount } from "../../../engine/domain/pupilCount.js";
import type { Book } from "../book.js";

/**
 * Remarks, once for each school, where some rows name a site and others of the same school year and group do not: the
 * blank one may be a school total, and then its pupils are counted twice.
 */
export function checkSites(book: Book, counts: readonly PupilCount[]): void {
  const named = new Set(counts.filter(({ site }) => site !== "").map(placeKey));
  const reported = new Set<string>();
  for (const count of counts) {
    if (count.site !== "" || !named.has(placeKey(count)) || reported.has(count.schoolId)) continue;
    reported.add(count.schoolId);
    const { at, schoolId: school, schoolYear } = count;
    const details = { school, schoolYear };
    book.log.report({ code: "siteSometimesBlank", severity: "remark", table: "pupilCounts", at, found: school, details });
  }
}

function placeKey({ schoolId, schoolYear, group }: PupilCount): string {
  return JSON.stringify([schoolId, schoolYear, group]);
}
